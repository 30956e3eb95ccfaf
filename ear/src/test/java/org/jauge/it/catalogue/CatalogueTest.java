package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jauge.it.InContainer;
import org.jauge.merchant.Identity;
import org.jauge.shared.Rejection;
import org.junit.jupiter.api.BeforeEach;

/** Runs in the server, for an owner of the test's own. */
abstract class CatalogueTest extends InContainer {

    @Inject
    Office office;

    Identity owner;

    @BeforeEach
    void open() {
        owner = office.open();
    }

    <T extends Rejection> ThrowableAssertAlternative<T> assertRefused(Class<T> refusal, Runnable work) {
        return assertThatExceptionOfType(refusal).isThrownBy(() -> office.run(owner, work));
    }
}
