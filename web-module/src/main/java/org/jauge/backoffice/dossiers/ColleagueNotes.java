package org.jauge.backoffice.dossiers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Notices;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.DossierNotes;
import org.jauge.dossier.NoteLine;
import org.jspecify.annotations.Nullable;

/** What colleagues wrote about a dossier, and what somebody is about to write. */
@Named
@ViewScoped
public class ColleagueNotes implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DossierNotes notes;

    @Inject
    Notices notices;

    private List<NoteLine> lines = List.of();
    private boolean writable;
    private String note = "";

    /** Nothing more is written once the dossier forgot its people (S-08). */
    public void load(DossierDetails dossier) {
        lines = notes.of(dossier.header().number());
        writable = !dossier.header().erased();
    }

    public String write(String number) {
        notes.write(number, note);
        notices.done("dossierNote.written");
        return again(number);
    }

    public String delete(String number, long id) {
        notes.delete(number, id);
        notices.done("dossierNote.deleted");
        return again(number);
    }

    private static String again(String number) {
        return "view?faces-redirect=true&number=" + number;
    }

    public List<NoteLine> getLines() {
        return lines;
    }

    public boolean isWritable() {
        return writable;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
