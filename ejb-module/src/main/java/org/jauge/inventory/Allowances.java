package org.jauge.inventory;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jauge.shared.Database;
import org.jauge.shared.Rejection;

/** What the holders of a batch have open: counted once their locks are taken, then kept up to date by hand. */
final class Allowances {

    private record Holder(long merchantId, String name) {}

    private final Map<Holder, Long> open = new HashMap<>();

    /** Waits until no other transaction can open anything for the same holders. */
    void lock(EntityManager em, Database database, List<AdmissionRequest> requests) {
        var allowances = requests.stream()
                .flatMap(request -> request.writer().allowances().stream())
                .toList();
        var locks = new TreeSet<Integer>();
        allowances.forEach(allowance -> locks.add(allowance.lock()));
        var sql = "select id from holder_lock where id = ?1 for update" + (database.isPostgresql() ? "" : " with rs");
        locks.forEach(lock -> em.createNativeQuery(sql).setParameter(1, lock).getSingleResult());
        allowances.forEach(allowance -> open.computeIfAbsent(
                holder(allowance), unknown -> allowance.open().applyAsLong(em)));
    }

    Optional<Rejection> refusal(AdmissionRequest request) {
        return request.writer().allowances().stream()
                .filter(allowance -> open.getOrDefault(holder(allowance), 0L) >= allowance.maximum())
                .findFirst()
                .map(allowance -> allowance.exceeded().get());
    }

    /** One more is open now. */
    void admitted(AdmissionRequest request) {
        request.writer().allowances().forEach(allowance -> open.merge(holder(allowance), 1L, Long::sum));
    }

    private static Holder holder(Allowance allowance) {
        return new Holder(allowance.merchantId(), allowance.holder());
    }
}
