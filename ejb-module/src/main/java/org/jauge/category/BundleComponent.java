package org.jauge.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plain category and how many of it one bundle holds (E-20). */
@Entity
@Table(name = "bundle_component")
@IdClass(BundleComponent.Key.class)
class BundleComponent {

    @Id
    @Column(name = "bundle_id")
    private long bundleId;

    @Id
    @Column(name = "component_id")
    private long componentId;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(nullable = false)
    private int quantity;

    @Column(nullable = false)
    private boolean hidden;

    @Column(name = "choice", nullable = false)
    private boolean optional;

    protected BundleComponent() {}

    BundleComponent(long merchantId, long bundleId, Component component) {
        this.merchantId = merchantId;
        this.bundleId = bundleId;
        this.componentId = component.categoryId();
        this.quantity = component.quantity();
        this.hidden = component.hidden();
        this.optional = component.optional();
    }

    /** Both ids together. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long bundleId;
        private long componentId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && bundleId == that.bundleId && componentId == that.componentId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(bundleId, componentId);
        }
    }
}
