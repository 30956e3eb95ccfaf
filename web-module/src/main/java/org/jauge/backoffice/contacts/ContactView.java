package org.jauge.backoffice.contacts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Files;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Rows;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.contact.ContactDetails;
import org.jauge.contact.ContactReads;
import org.jauge.contact.ContactStructures;
import org.jauge.dossier.DossierFilter;
import org.jauge.dossier.DossierRow;
import org.jauge.dossier.Dossiers;
import org.jauge.merchant.Merchants;
import org.jauge.merchant.Role;
import org.jauge.privacy.Erasures;
import org.jauge.privacy.Exports;
import org.jauge.privacy.Obstacle;
import org.jspecify.annotations.Nullable;

/** One contact: his structure, his dossiers, his data handed out or erased (S-08, K-08). */
@Named
@ViewScoped
public class ContactView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactReads contacts;

    @Inject
    ContactStructures structures;

    @Inject
    Dossiers dossiers;

    @Inject
    Merchants merchants;

    @Inject
    Exports exports;

    @Inject
    Erasures erasures;

    @Inject
    Visitor visitor;

    @Inject
    Files files;

    @Inject
    Notices notices;

    private final Rows<DossierRow> rows =
            new Rows<>((first, size) -> dossiers.page(DossierFilter.ofContact(getNumber()), first, size));
    private long number;
    private @Nullable ContactDetails contact;
    private List<Obstacle> obstacles = List.of();
    private String zone = "UTC";
    private String structure = "";
    private String confirmation = "";

    public void load() {
        var read = contacts.details(number);
        contact = read;
        structure = read.structure();
        zone = merchants.details().timeZone();
        obstacles = isKeeper() ? erasures.obstacles(number) : List.of();
    }

    public String assign() {
        structures.assign(number, structure);
        notices.done("contact.structureChanged");
        return again();
    }

    public void export() {
        files.send("contact-" + number + ".json", "application/json", exports.json(number));
    }

    public String erase() {
        erasures.erase(number, confirmation);
        notices.done("contact.erased", String.valueOf(number));
        return again();
    }

    private String again() {
        return "view?faces-redirect=true&number=" + number;
    }

    /** Whether he may hand out and erase. */
    public boolean isKeeper() {
        return visitor.is(Role.ADMINISTRATOR.name());
    }

    public @Nullable ContactDetails getContact() {
        return contact;
    }

    public List<Obstacle> getObstacles() {
        return obstacles;
    }

    public Rows<DossierRow> getRows() {
        return rows;
    }

    public String getZone() {
        return zone;
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }

    public String getStructure() {
        return structure;
    }

    public void setStructure(@Nullable String structure) {
        this.structure = structure == null ? "" : structure;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(@Nullable String confirmation) {
        this.confirmation = confirmation == null ? "" : confirmation;
    }
}
