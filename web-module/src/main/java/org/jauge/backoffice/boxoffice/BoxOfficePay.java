package org.jauge.backoffice.boxoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jauge.backoffice.shell.Language;
import org.jauge.backoffice.shell.Notices;
import org.jauge.category.CategoryReads;
import org.jauge.category.ItemType;
import org.jauge.contact.NewContact;
import org.jauge.dossier.HoldDetails.HoldLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.Sales;
import org.jauge.dossier.Tender;
import org.jauge.merchant.Caller;
import org.jspecify.annotations.Nullable;

/** The cart becomes a sale: who, for whom, how it is paid. */
@Named
@ViewScoped
public class BoxOfficePay implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<PaymentMethod> METHODS =
            List.of(PaymentMethod.CASH, PaymentMethod.CARD_TERMINAL, PaymentMethod.CHEQUE, PaymentMethod.TRANSFER);
    private static final List<PaymentMethod> WITH_GIFTS =
            Stream.concat(METHODS.stream(), Stream.of(PaymentMethod.FREE)).toList();

    @Inject
    Sales sales;

    @Inject
    CategoryReads categories;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    Language language;

    @Inject
    Counter counter;

    @Inject
    BoxOfficeCart cart;

    private final List<Participant> participants = new ArrayList<>();
    private final TenderForm form = new TenderForm();
    private @Nullable Long eventId;
    private String firstName = "";
    private String lastName = "";
    private String email = "";
    private String phone = "";

    public void load() {
        cart.load();
        for (var line : cart.getLines())
            for (var item = 0; item < line.quantity(); item++) participants.addAll(tickets(line));
    }

    /** One ticket, or one for each piece of a bundle (C-02), in the order in which they are issued. */
    private List<Participant> tickets(HoldLine line) {
        var category = categories.details(line.categoryId());
        var person = category.values().counting().itemType() == ItemType.PERSON;
        var reserve = line.reserve() == null ? "" : " · " + line.reserve().name();
        return Stream.generate(() -> new Participant(line.publicName() + reserve, person))
                .limit(line.pieces())
                .toList();
    }

    /** What covers the rest makes the sale; less is laid down, and the page asks for the rest (P-05). */
    public @Nullable String pay() {
        var token = Objects.requireNonNull(cart.getToken());
        var tenders = form.all(cart.getTotal(), cart.getCurrency());
        var payments = TenderForm.payments(tenders);
        if (Tender.left(payments, cart.getCurrency(), cart.getTotal()).signum() > 0) {
            form.lay(tenders);
            return null;
        }
        var sale = sale(token, payments);
        var currency = cart.getCurrency();
        cart.load(); // its time may be over: a refusal shows it as it is now
        if (cart.isDropped()) return null; // the page offers a new sale
        var number = sales.sell("sale-" + token, sale).header().number();
        tell(number, tenders, currency);
        return counter.getTicketsPage() + "?faces-redirect=true&dossier=" + number;
    }

    private void tell(String number, List<Tender> tenders, String currency) {
        var change = tenders.stream()
                .map(tender -> Objects.requireNonNullElse(tender.change(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        notices.done("boxoffice.sold", number);
        if (change.signum() > 0) notices.warn("boxoffice.change", language.money(change, currency));
    }

    /** Takes the lapsed places again without losing what is typed here. */
    public void retake() {
        cart.retake();
    }

    private NewSale sale(String token, List<NewPayment> payments) {
        var names = participants.stream().map(Participant::getName).toList();
        var desk = Objects.requireNonNull(cart.pointOfSaleId());
        return new NewSale(desk, caller.actor(), token, List.of(), false, contact(), names, payments);
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

    /** Whether he may give tickets away. */
    public boolean isGifts() {
        return caller.complimentary();
    }

    public List<PaymentMethod> getMethods() {
        return caller.complimentary() ? WITH_GIFTS : METHODS;
    }

    public TenderForm getForm() {
        return form;
    }

    public BigDecimal getDue() {
        return form.due(cart.getTotal(), cart.getCurrency());
    }

    public List<BigDecimal> getQuick() {
        return form.quick(cart.getTotal(), cart.getCurrency());
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

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }
}
