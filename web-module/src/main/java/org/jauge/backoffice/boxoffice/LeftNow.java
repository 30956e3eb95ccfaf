package org.jauge.backoffice.boxoffice;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jauge.inventory.Availability;
import org.jauge.reserve.AllotmentReads;
import org.jauge.shared.Rejection;

/**
 * What is left, for the script that keeps the box office's pages up to date: {@code ?events=7,8}, or one event as it is
 * sold at an outlet, {@code ?events=7&desk=5}, with its categories and the reserves that the clerk may draw from.
 *
 * <p>Not a part of the page: nothing that is typed there comes near, and no view is kept for it.
 */
@WebServlet("/boxoffice/left")
public class LeftNow extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern IDS = Pattern.compile("\\d{1,18}(,\\d{1,18}){0,99}");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    @Inject
    transient Availability availability;

    @Inject
    transient AllotmentReads reserves;

    @Inject
    transient LeftWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var events = asked(request, "events");
        var desk = asked(request, "desk");
        if (!IDS.matcher(events).matches()
                || !(desk.isEmpty() || ID.matcher(desk).matches())) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            answer(response, desk.isEmpty() ? left(events) : left(Long.parseLong(events), Long.parseLong(desk)));
        } catch (Rejection | NumberFormatException gone) { // it may have been there when the page was written
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String asked(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private Stream<Left> left(String events) {
        var ids = Stream.of(events.split(",", -1)).map(Long::valueOf).toList();
        return availability.of(ids).stream().map(words::event);
    }

    private Stream<Left> left(long event, long desk) {
        var read = availability.at(desk, event);
        return Stream.of(
                        List.of(words.event(read)), words.places(read), words.reserves(event, reserves.drawable(event)))
                .flatMap(List::stream);
    }

    private static void answer(HttpServletResponse response, Stream<Left> left) throws IOException {
        var json = Json.createObjectBuilder();
        left.forEach(one -> json.add(one.key(), one.json()));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json.build().toString());
    }
}
