package org.jauge.backoffice.boxoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jauge.backoffice.shell.Notices;
import org.jauge.category.CategoryReads;
import org.jauge.category.ItemType;
import org.jauge.contact.NewContact;
import org.jauge.dossier.HoldDetails.HoldLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.Sales;
import org.jauge.merchant.Caller;
import org.jspecify.annotations.Nullable;

/** The cart becomes a sale: who, for whom, how it is paid. */
@Named
@ViewScoped
public class BoxOfficePay implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<PaymentMethod> METHODS =
            List.of(PaymentMethod.CASH, PaymentMethod.CARD_TERMINAL, PaymentMethod.CHEQUE, PaymentMethod.TRANSFER);

    @Inject
    Sales sales;

    @Inject
    CategoryReads categories;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    BoxOfficeCart cart;

    private final List<Participant> participants = new ArrayList<>();
    private @Nullable Long eventId;
    private String firstName = "";
    private String lastName = "";
    private String email = "";
    private String phone = "";
    private PaymentMethod method = PaymentMethod.CASH;
    private String reference = "";

    public void load() {
        cart.load();
        for (var line : cart.getLines())
            for (var item = 0; item < line.quantity(); item++) participants.addAll(tickets(line));
    }

    /** One ticket, or one for each piece of a bundle (C-02), in the order in which they are issued. */
    private List<Participant> tickets(HoldLine line) {
        var category = categories.details(line.categoryId());
        var person = category.values().counting().itemType() == ItemType.PERSON;
        return Stream.generate(() -> new Participant(line.publicName(), person))
                .limit(line.pieces())
                .toList();
    }

    public @Nullable String pay() {
        var token = Objects.requireNonNull(cart.getToken());
        var sale = sale(token);
        cart.load(); // its time may be over: a refusal shows it as it is now
        if (cart.isDropped()) return null; // the page offers a new sale
        var number = sales.sell("sale-" + token, sale).header().number();
        notices.done("boxoffice.sold", number);
        return "/tickets/print?faces-redirect=true&dossier=" + number;
    }

    /** Takes the lapsed places again without losing what is typed here. */
    public void retake() {
        cart.retake();
    }

    private NewSale sale(String token) {
        var names = participants.stream().map(Participant::getName).toList();
        var desk = Objects.requireNonNull(cart.pointOfSaleId());
        var payment = new NewPayment(isFree() ? PaymentMethod.FREE : method, null, reference, cart.getTotal());
        return new NewSale(desk, caller.actor(), token, List.of(), false, contact(), names, payment);
    }

    private @Nullable NewContact contact() {
        if (Stream.of(firstName, lastName, email, phone).allMatch(String::isBlank)) return null;
        return new NewContact(firstName, lastName, email, phone, caller.locale().getLanguage());
    }

    /** Where he came from, else what he took last. */
    public @Nullable Long getEventId() {
        if (eventId != null || cart.getLines().isEmpty()) return eventId;
        return cart.getLines().get(cart.getLines().size() - 1).eventId();
    }

    public void setEventId(@Nullable Long eventId) {
        this.eventId = eventId;
    }

    public boolean isFree() {
        return cart.getTotal().signum() == 0;
    }

    public List<PaymentMethod> getMethods() {
        return METHODS;
    }

    public List<Participant> getParticipants() {
        return participants;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = typed(firstName);
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = typed(lastName);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = typed(email);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = typed(phone);
    }

    public PaymentMethod getMethod() {
        return method;
    }

    public void setMethod(PaymentMethod method) {
        this.method = method;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = typed(reference);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }
}
