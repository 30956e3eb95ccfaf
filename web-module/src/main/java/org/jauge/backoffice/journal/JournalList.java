package org.jauge.backoffice.journal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.audit.JournalLine;
import org.jauge.backoffice.shell.Rows;
import org.jspecify.annotations.Nullable;

/** Who changed what, the latest first. The filter stands in the address, so that a search can be passed on. */
@Named
@ViewScoped
public class JournalList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Journal journal;

    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String subject;
    private @Nullable String text;
    private List<String> subjects = List.of();

    private final Rows<JournalLine> rows = new Rows<>((first, size) -> journal.page(filter(), first, size));

    public void load() {
        subjects = journal.subjects();
    }

    public String search() {
        return "list?faces-redirect=true&includeViewParams=true";
    }

    private JournalFilter filter() {
        return new JournalFilter(from, until, subject, text);
    }

    public Rows<JournalLine> getRows() {
        return rows;
    }

    public List<String> getSubjects() {
        return subjects;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
