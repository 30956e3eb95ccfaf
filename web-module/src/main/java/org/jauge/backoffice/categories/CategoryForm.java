package org.jauge.backoffice.categories;

import java.io.Serializable;
import org.jauge.category.CategoryValues;
import org.jauge.category.Counting;
import org.jauge.category.ItemType;
import org.jspecify.annotations.Nullable;

/** What is typed about a category itself. */
public class CategoryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private @Nullable String publicName;
    private @Nullable String subtitle;
    private int position;
    private ItemType itemType = ItemType.PERSON;
    private boolean notCounted;
    private int weight = 1;
    private @Nullable Integer perDossierMax;
    private @Nullable Integer showRemainingBelow;
    private boolean active = true;

    void show(CategoryValues values) {
        name = values.name();
        publicName = values.publicName();
        subtitle = values.subtitle();
        position = values.position();
        itemType = values.counting().itemType();
        notCounted = values.counting().notCounted();
        weight = values.counting().weight();
        perDossierMax = values.perDossierMax();
        showRemainingBelow = values.showRemainingBelow();
        active = values.active();
    }

    CategoryValues values() {
        return new CategoryValues(
                name,
                publicName == null ? "" : publicName,
                subtitle == null ? "" : subtitle,
                position,
                new Counting(itemType, notCounted, weight),
                perDossierMax,
                showRemainingBelow,
                active);
    }

    public boolean isPerson() {
        return itemType == ItemType.PERSON;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getPublicName() {
        return publicName;
    }

    public void setPublicName(@Nullable String publicName) {
        this.publicName = publicName;
    }

    public @Nullable String getSubtitle() {
        return subtitle;
    }

    public void setSubtitle(@Nullable String subtitle) {
        this.subtitle = subtitle;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public ItemType getItemType() {
        return itemType;
    }

    public void setItemType(ItemType itemType) {
        this.itemType = itemType;
    }

    public boolean isNotCounted() {
        return notCounted;
    }

    public void setNotCounted(boolean notCounted) {
        this.notCounted = notCounted;
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }

    public @Nullable Integer getPerDossierMax() {
        return perDossierMax;
    }

    public void setPerDossierMax(@Nullable Integer perDossierMax) {
        this.perDossierMax = perDossierMax;
    }

    public @Nullable Integer getShowRemainingBelow() {
        return showRemainingBelow;
    }

    public void setShowRemainingBelow(@Nullable Integer showRemainingBelow) {
        this.showRemainingBelow = showRemainingBelow;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
