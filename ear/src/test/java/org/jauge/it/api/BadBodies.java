package org.jauge.it.api;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * What is wrong, the body, and the refusal: {@code field rule}, or a code. A new mistake is a new row here.
 *
 * <p>Single quotes stand for double ones; {@code {LINE*2}} is a good line of two, EVENT, PLACE and CATEGORY are good
 * ids, those of another merchant begin with FOREIGN-.
 */
final class BadBodies {

    private static final String LINES = "{'lines':[%s]}";
    private static final String SALE = "{'operation':'SALE','lines':[{LINE*1}],"
            + "'payment':{'method':'EXTERNAL','provider':'x','reference':'UNIQUE'}%s}";
    private static final String PAID = "{'operation':'SALE','lines':[{LINE*1}],'payment':%s}";
    private static final String EXTERNAL = "{'method':'EXTERNAL','provider':'x','reference':'UNIQUE','amount':%s}";

    private BadBodies() {}

    static Stream<Arguments> ofHolds() {
        return Stream.of(quantities(), ids(), shapes()).flatMap(rows -> rows);
    }

    static Stream<Arguments> ofDossiers() {
        return Stream.of(amounts(), payments(), people(), orders()).flatMap(rows -> rows);
    }

    private static Stream<Arguments> quantities() {
        return Stream.of(
                quantity("0", "too-small"),
                quantity("-1", "too-small"),
                quantity("-0", "too-small"),
                quantity("1001", "too-large"),
                quantity("2147483647", "too-large"),
                quantity("2147483648", "too-large"),
                quantity("-2147483649", "too-small"),
                quantity("9223372036854775808", "too-large"),
                quantity("1e400", "too-large"),
                quantity("1e999999999", "too-large"),
                quantity("1e-400", "whole-number"),
                quantity("1.5", "whole-number"),
                quantity("'2'", "whole-number"),
                quantity("true", "whole-number"),
                quantity("[2]", "whole-number"),
                quantity("{}", "whole-number"),
                quantity("null", "required"),
                hold("quantity NaN", "{LINE*NaN}", "malformed-json"),
                hold("quantity 01", "{LINE*01}", "malformed-json"),
                hold("quantity +1", "{LINE*+1}", "malformed-json"),
                hold("more in all than any order", "{LINE*999},{LINE*2}", "lines too-large"),
                hold("more than there is", "{LINE*41}", "gauge-exhausted"));
    }

    private static Arguments quantity(String number, String rule) {
        return hold("quantity " + number, "{LINE*" + number + "}", "lines[0].quantity " + rule);
    }

    private static Stream<Arguments> ids() {
        return Stream.of(
                id("event", "''", "required"),
                id("event", "null", "required"),
                id("event", "12", "text"),
                id("event", "'0'", "unknown-id"),
                id("event", "'-1'", "unknown-id"),
                id("event", "'abc'", "unknown-id"),
                id("event", "'1.0'", "unknown-id"),
                id("event", "' 1'", "unknown-id"),
                id("event", "'99999999999999999999'", "unknown-id"),
                id("event", "'999999999999999'", "unknown-id"),
                id("event", "'1; drop table dossier'", "unknown-id"),
                id("event", "'\\u0000'", "control-characters"),
                id("event", "'\\ud800'", "control-characters"),
                id("event", "'FOREIGN-EVENT'", "unknown-id"),
                id("emplacement", "'FOREIGN-PLACE'", "unknown-id"),
                id("emplacement", "'EVENT'", "unknown-id"),
                id("category", "'FOREIGN-CATEGORY'", "unknown-id"),
                id("category", "'PLACE'", "unknown-id"),
                hold(
                        "a second line with a foreign event",
                        "{LINE*1},{'event':'FOREIGN-EVENT',"
                                + "'emplacement':'PLACE','category':'CATEGORY','quantity':1}",
                        "lines[1].event unknown-id"));
    }

    private static Arguments id(String member, String value, String rule) {
        var good = "{'event':'EVENT','emplacement':'PLACE','category':'CATEGORY','quantity':1}";
        var line = good.replaceFirst(
                "'" + member + "':'[A-Z]+'", java.util.regex.Matcher.quoteReplacement("'" + member + "':" + value));
        return hold(member + " " + value, line, "lines[0]." + member + " " + rule);
    }

    private static Arguments hold(String what, String lines, String refusal) {
        return arguments(what, LINES.formatted(lines), refusal);
    }

    private static Stream<Arguments> shapes() {
        return Stream.of(
                arguments("no body", "", "body required"),
                arguments("a blank body", " \n", "malformed-json"),
                arguments("half a body", "{'lines':[{LINE*1}", "malformed-json"),
                arguments("more behind it", "{'lines':[{LINE*1}]}{}", "malformed-json"),
                arguments("a comma too many", "{'lines':[{LINE*1},]}", "malformed-json"),
                arguments("a comment", "{'lines':[/*two*/{LINE*2}]}", "malformed-json"),
                arguments("a list for the body", "[{LINE*1}]", "malformed-json"),
                arguments("null for the body", "null", "malformed-json"),
                arguments("a number for the body", "1", "malformed-json"),
                arguments("a member twice", "{'lines':[],'lines':[{LINE*1}]}", "malformed-json"),
                arguments("a quantity twice", LINES.formatted("{LINE*1,'quantity':2}"), "malformed-json"),
                arguments("nothing in it", "{}", "lines required"),
                arguments("null lines", "{'lines':null}", "lines required"),
                arguments("no lines", "{'lines':[]}", "lines required"),
                arguments("an object for the lines", "{'lines':{LINE*1}}", "lines list"),
                arguments("text for the lines", "{'lines':'all'}", "lines list"),
                arguments("a null line", "{'lines':[null]}", "lines[0] required"),
                arguments("a list for a line", "{'lines':[[]]}", "lines[0] object"),
                arguments("an empty line", "{'lines':[{}]}", "lines[0].event required"),
                arguments("51 lines", LINES.formatted("{LINE*1},".repeat(50) + "{LINE*1}"), "lines length"),
                arguments("a price of its own", LINES.formatted("{LINE*1,'price':'0.01'}"), "lines[0].price unknown"),
                arguments("an unknown member", "{'lines':[{LINE*1}],'minutes':60}", "minutes unknown"),
                arguments("a misspelt member", "{'Lines':[{LINE*1}]}", "Lines unknown"),
                arguments("a prototype", "{'lines':[{LINE*1}],'__proto__':{}}", "__proto__ unknown"));
    }

    private static Stream<Arguments> amounts() {
        return Stream.of(
                amount("{'amount':'30.001','currency':'EUR'}", "payment.amount.amount too-many-decimals"),
                amount("{'amount':'30.0001','currency':'EUR'}", "payment.amount.amount malformed"),
                amount("{'amount':'-30.00','currency':'EUR'}", "payment.amount.amount malformed"),
                amount("{'amount':'3e1','currency':'EUR'}", "payment.amount.amount malformed"),
                amount("{'amount':'30,00','currency':'EUR'}", "payment.amount.amount malformed"),
                amount("{'amount':'1000000000','currency':'EUR'}", "payment.amount.amount malformed"),
                amount("{'amount':30,'currency':'EUR'}", "payment.amount.amount text"),
                amount("{'amount':'29.99','currency':'EUR'}", "payment.amount.amount not-the-total"),
                amount("{'amount':'0','currency':'EUR'}", "payment.amount.amount not-the-total"),
                amount("{'amount':'30.00','currency':'USD'}", "payment.amount.currency not-the-currency"),
                amount("{'amount':'30.00','currency':'eur'}", "payment.amount.currency malformed"),
                amount("{'amount':'30.00'}", "payment.amount.currency required"),
                amount("{}", "payment.amount.amount required"),
                amount("'30.00'", "payment.amount object"),
                amount("30.00", "payment.amount object"));
    }

    private static Arguments amount(String amount, String refusal) {
        return arguments("the amount " + amount, PAID.formatted(EXTERNAL.formatted(amount)), refusal);
    }

    private static Stream<Arguments> payments() {
        return Stream.of(
                payment("null", "payment required"),
                payment("[]", "payment object"),
                payment("{}", "payment.method required"),
                payment("{'method':'CASH'}", "payment.method one-of"),
                payment("{'method':'external'}", "payment.method one-of"),
                payment("{'method':'FREE'}", "payment.method not-free"),
                payment("{'method':'EXTERNAL'}", "payment.provider required"),
                payment("{'method':'EXTERNAL','provider':'x'}", "payment.reference required"),
                payment("{'method':'EXTERNAL','provider':' ','reference':'r'}", "payment.provider required"),
                payment(
                        "{'method':'EXTERNAL','provider':'x\\u0007','reference':'r'}",
                        "payment.provider control-characters"),
                payment(
                        "{'method':'EXTERNAL','provider':'x','reference':'" + "r".repeat(101) + "'}",
                        "payment.reference length"));
    }

    private static Arguments payment(String payment, String refusal) {
        return arguments("the payment " + payment, PAID.formatted(payment), refusal);
    }

    private static Stream<Arguments> people() {
        return Stream.of(
                with("'contact':{}", "contact.lastName required"),
                with("'contact':{'phone':'1'}", "contact.lastName required"),
                with("'contact':{'lastName':'  '}", "contact.lastName required"),
                with("'contact':{'lastName':'a\\u0000b'}", "contact.lastName control-characters"),
                with("'contact':{'lastName':'a\\u0001b'}", "contact.lastName control-characters"),
                with("'contact':{'lastName':'a\\ud83d'}", "contact.lastName control-characters"),
                with("'contact':{'lastName':'" + "é".repeat(101) + "'}", "contact.lastName length"),
                with("'contact':{'email':'nonsense'}", "contact.email malformed"),
                with("'contact':{'email':['a@b.example']}", "contact.email text"),
                with("'contact':{'lastName':'x','role':'OWNER'}", "contact.role unknown"),
                with("'contact':{'lastName':'x','language':'klingon123'}", "contact.language unknown"),
                with("'contact':{'lastName':'x','language':'zz'}", "contact.language unknown"),
                with("'contact':[]", "contact object"),
                with("'participants':'Ann'", "participants list"),
                with("'participants':[null]", "participants[0] required"),
                with("'participants':['Ann','Bob']", "participants more-than-tickets"),
                with("'participants':['Ann','a\\u0007']", "participants[1] control-characters"),
                with("'participants':['" + "x".repeat(201) + "']", "participants[0] length"));
    }

    private static Stream<Arguments> orders() {
        return Stream.of(
                with("'hold':'x'", "lines hold-or-lines"),
                with("'retake':'yes'", "retake true-or-false"),
                with("'total':'0.01'", "total unknown"),
                with("'merchant':'1'", "merchant unknown"),
                arguments("nothing in it", "{}", "operation required"),
                arguments(
                        "neither hold nor lines",
                        "{'operation':'SALE','payment':{'method':'FREE'}}",
                        "lines hold-or-lines"),
                arguments(
                        "an unknown operation", "{'operation':'sale','payment':{'method':'FREE'}}", "operation one-of"),
                arguments(
                        "a line that gives places back",
                        SALE.replace("[{LINE*1}]", "[{LINE*2},{LINE*-1}]").formatted(""),
                        "lines[1].quantity too-small"),
                arguments(
                        "a booking that is paid",
                        SALE.replace("SALE", "BOOKING").formatted(""),
                        "payment not-with-booking"));
    }

    private static Arguments with(String member, String refusal) {
        return arguments(member, SALE.formatted("," + member), refusal);
    }
}
