package org.jauge.backoffice.quotas;

import java.io.Serializable;
import org.jauge.quota.QuotaValues;

/** What is typed about a quota, of an activity or of the account. */
public class QuotaForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private int capacity;
    private boolean blockAtZero;
    private boolean active = true;

    public void show(QuotaValues values) {
        name = values.name();
        capacity = values.capacity();
        blockAtZero = values.blockAtZero();
        active = values.active();
    }

    public QuotaValues values() {
        return new QuotaValues(name, capacity, blockAtZero, active);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public boolean isBlockAtZero() {
        return blockAtZero;
    }

    public void setBlockAtZero(boolean blockAtZero) {
        this.blockAtZero = blockAtZero;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
