package org.jauge.it.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jauge.merchant.Identity;
import org.jauge.merchant.NewStaff;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Staff;

/** Colleagues of an owner, as the database knows them. */
@Dependent
public class Hiring {

    @Inject
    Office office;

    @Inject
    Staff staff;

    Identity hire(Identity owner, String name, Rights rights) {
        var email = UUID.randomUUID() + "@it.example";
        return office.get(owner, () -> {
            staff.invite(new NewStaff(email, name, "fr", rights));
            var id = staff.page(0, 50).rows().stream()
                    .filter(line -> line.email().equals(email))
                    .findFirst()
                    .orElseThrow()
                    .id();
            var given = staff.details(id).rights();
            return Identity.ofStaff(owner.merchantId(), id, name, given, owner.locale());
        });
    }
}
