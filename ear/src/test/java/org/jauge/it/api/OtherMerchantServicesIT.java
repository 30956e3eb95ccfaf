package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Both;
import org.jauge.it.fixture.DossierCount;
import org.jauge.it.fixture.Foreign;
import org.jauge.it.fixture.ForeignContacts;
import org.jauge.it.fixture.ForeignGates;
import org.jauge.it.fixture.ForeignQuotas;
import org.jauge.it.fixture.ForeignTills;
import org.jauge.it.fixture.JournalCount;
import org.jauge.it.fixture.Reach;
import org.jauge.it.fixture.Recount;
import org.jauge.it.fixture.Trespass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Goes through the entities: a new one that nobody tried to read and to write from outside fails. */
@Tag("S-01")
class OtherMerchantServicesIT extends FromOutside {

    private static final Path CLASSES = Path.of("..", "ejb-module", "target", "classes");

    /** What nobody can name by an id of its own, or never writes alone, and why. */
    private static final Map<String, String> UNREAD = Map.ofEntries(
            Map.entry("CategoryQuota", "read with its category"),
            Map.entry("BundleComponent", "read with its category"),
            Map.entry("PriceListEntry", "read with its price list"),
            Map.entry("LinePart", "read with its line"),
            Map.entry("Payment", "read with its dossier"),
            Map.entry("Refund", "read with its dossier"),
            Map.entry("Fee", "read with its dossier"),
            Map.entry("CancelledLine", "read with its credit note"),
            Map.entry("BlockReturn", "read with its gauge's history"),
            Map.entry("CreditNoteSeries", "read by nobody"),
            Map.entry("Booking", "read with its dossier"),
            Map.entry("ReserveMember", "read with its reserve"),
            Map.entry("ReserveAllocation", "read with its event, as its reserve"),
            Map.entry("AllocationUnit", "read with its allocation"),
            Map.entry("RefusedDraw", "read by one's own event"),
            Map.entry("Difference", "read by its run"),
            Map.entry("AudienceRule", "read as a list of one's own"),
            Map.entry("ProfileItem", "read with its profile"),
            Map.entry("BookingDefault", "nobody names another merchant than his own"),
            Map.entry("Retention", "nobody names another merchant than his own"),
            Map.entry("StaffActivity", "read with its user"),
            Map.entry("AnsweredRequest", "read by its owner's key: OtherMerchantIT"),
            Map.entry("ContactSession", "read by its token: PersonalSpaceIT"),
            Map.entry("PaymentAttempt", "read by its token and a key: OtherMerchantIT"),
            Map.entry("PaymentAccount", "read by nobody"),
            Map.entry("KeptFilter", "read by whoever saved it: ReleaseFiltersIT"),
            Map.entry("ProviderRefund", "read by nobody"),
            Map.entry("Merchant", "nobody names another than his own"),
            Map.entry("OneTimeLink", "read by its token"),
            Map.entry("SignInThrottle", "read by nobody"));

    private static final Map<String, String> UNWRITTEN = Map.ofEntries(
            Map.entry("Movement", "written with its gauge"),
            Map.entry("LinePart", "written with its line"),
            Map.entry("Fee", "written with its cancellation"),
            Map.entry("CancelledLine", "written with its cancellation"),
            Map.entry("BlockReturn", "written with its block"),
            Map.entry("CreditNoteSeries", "counts for one's own merchant"),
            Map.entry("BookingDefault", "nobody names another merchant than his own"),
            Map.entry("Retention", "nobody names another merchant than his own"),
            Map.entry("ReserveMember", "written with its reserve"),
            Map.entry("AllocationUnit", "written with its allocation"),
            Map.entry("RefusedDraw", "written for one's own merchant"),
            Map.entry("Run", "written for one's own merchant"),
            Map.entry("BulkItem", "written with its edit"),
            Map.entry("Difference", "written with its run"),
            Map.entry("AuditEntry", "written with what it tells of"),
            Map.entry("AnsweredRequest", "written by its owner's key: OtherMerchantIT"),
            Map.entry("ContactSession", "written for one's own contact: PersonalSpaceIT"),
            Map.entry("PaymentAttempt", "begun by a key: OtherMerchantIT"),
            Map.entry("PaymentAccount", "written with one's own first attempt"),
            Map.entry("ProviderRefund", "written with its refund"),
            Map.entry("Merchant", "nobody names another than his own"),
            Map.entry("SignInThrottle", "written by whoever tries to come in"));

    @Test
    @DisplayName("S-01 every entity is tried from another merchant, by reading and by writing, or it says why not")
    void every_entity_is_tried() throws IOException {
        var reads = entities(true);
        var writes = entities(false);

        assertThat(reads).doesNotContainAnyElementsOf(UNREAD.keySet());
        assertThat(writes).doesNotContainAnyElementsOf(UNWRITTEN.keySet());
        reads.addAll(UNREAD.keySet());
        writes.addAll(UNWRITTEN.keySet());
        var all = all();
        assertThat(all).hasSizeGreaterThan(25);
        assertThat(reads).isEqualTo(all);
        assertThat(writes).isEqualTo(all);
    }

    @Test
    @DisplayName("S-01 no service reads or writes another merchant's row: for its owner it is not there")
    void every_service_is_closed() {
        var first = Furnished.open();
        var second = Furnished.open();
        var theirs = first.tenant().owner();
        var journal = theirs.call(new JournalCount());
        var dossiers = theirs.call(new DossierCount());
        var both = new Both(first.things(), second.things(), first.mark());
        var control = new Both(second.things(), second.things(), second.mark());

        for (var attempt : attempts().toList()) {
            assertThat(second.tenant().owner().call(new Reach(attempt, both)))
                    .as("%s is not there", attempt)
                    .isTrue();
            if (attempt.isRead())
                assertThat(second.tenant().owner().call(new Reach(attempt, control)))
                        .as("%s of one's own is", attempt)
                        .isFalse();
        }

        assertThat(theirs.call(new JournalCount())).isEqualTo(journal);
        assertThat(theirs.call(new DossierCount())).isEqualTo(dossiers);
        assertThat(theirs.call(new Recount())).isEqualTo("[]");
    }

    private static Stream<Trespass> attempts() {
        return Stream.<Trespass[]>of(
                        Foreign.values(),
                        ForeignQuotas.values(),
                        ForeignGates.values(),
                        ForeignTills.values(),
                        ForeignContacts.values())
                .flatMap(Arrays::stream);
    }

    private static Set<String> entities(boolean read) {
        return attempts()
                .filter(attempt -> attempt.isRead() == read)
                .map(Trespass::entity)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the JPA metamodel, from the classes that it is made of. */
    private static Set<String> all() throws IOException {
        List<Path> files;
        try (var walk = Files.walk(CLASSES)) {
            files = walk.filter(file -> file.toString().endsWith(".class")).toList();
        }
        var names = new TreeSet<String>();
        for (var file : files) {
            var type = type(CLASSES.relativize(file).toString());
            if (type.isAnnotationPresent(Entity.class)) names.add(type.getSimpleName());
        }
        return names;
    }

    private static Class<?> type(String file) {
        try {
            var name = file.replace(".class", "").replace('/', '.').replace('\\', '.');
            return Class.forName(name, false, OtherMerchantServicesIT.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
