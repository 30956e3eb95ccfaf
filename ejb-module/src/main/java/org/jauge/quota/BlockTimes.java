package org.jauge.quota;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads how daily quotas divide their days. */
public final class BlockTimes {

    private BlockTimes() {}

    /** One query for all of them; a quota without blocks is not in the answer. */
    public static Map<Long, DayBlocks> of(EntityManager em, Collection<Long> quotaIds) {
        var lists = new HashMap<Long, List<DayBlock>>();
        if (quotaIds.isEmpty()) return Map.of();
        em.createQuery(
                        "select b from QuotaBlock b where b.quotaId in :quotas order by b.quotaId, b.number",
                        QuotaBlock.class)
                .setParameter("quotas", quotaIds)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .forEach(row -> lists.computeIfAbsent(row.quotaId(), first -> new ArrayList<>())
                        .add(row.block()));
        var blocks = new HashMap<Long, DayBlocks>();
        lists.forEach((quota, list) -> blocks.put(quota, new DayBlocks(list)));
        return blocks;
    }

    static DayBlocks of(EntityManager em, long quotaId) {
        return of(em, List.of(quotaId)).getOrDefault(quotaId, DayBlocks.NONE);
    }
}
