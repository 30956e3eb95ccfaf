package org.jauge.backoffice.boxoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.contact.ContactDetails;
import org.jauge.contact.ContactReads;
import org.jauge.contact.NewContact;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/** For whom a clerk books: somebody he types, or a contact he finds and chooses (B-15, B-21, B-24). */
@Named
@ViewScoped
public class BoxOfficeContact implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactReads contacts;

    @Inject
    Caller caller;

    private String sought = "";
    private List<ContactDetails> found = List.of();
    private @Nullable ContactDetails chosen;
    private String firstName = "";
    private String lastName = "";
    private String email = "";
    private String phone = "";

    public void find() {
        found = List.of();
        found = contacts.find(sought);
        if (found.isEmpty()) throw new InvalidField("contactNumber", "unknown-contact", sought);
    }

    public void choose(ContactDetails contact) {
        chosen = contact;
        found = List.of();
        sought = String.valueOf(contact.number());
        fill(contact.firstName(), contact.lastName(), contact.email(), contact.phone());
    }

    /** Whoever was chosen is not meant. */
    public void forget() {
        chosen = null;
        found = List.of();
        sought = "";
        fill("", "", "", "");
    }

    private void fill(String first, String last, String mail, String telephone) {
        firstName = first;
        lastName = last;
        email = mail;
        phone = telephone;
    }

    /** Who was chosen is read again: he may have been erased meanwhile. */
    NewContact booker() {
        return chosen == null
                ? new NewContact(
                        firstName, lastName, email, phone, caller.locale().getLanguage())
                : contacts.booker(chosen.number());
    }

    /** Null while somebody is typed. */
    public @Nullable ContactDetails getChosen() {
        return chosen;
    }

    public List<ContactDetails> getFound() {
        return found;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(@Nullable String sought) {
        this.sought = typed(sought);
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(@Nullable String firstName) {
        this.firstName = typed(firstName);
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(@Nullable String lastName) {
        this.lastName = typed(lastName);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = typed(email);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = typed(phone);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }
}
