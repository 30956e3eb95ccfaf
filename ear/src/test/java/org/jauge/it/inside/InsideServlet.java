package org.jauge.it.inside;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;

/** Does the work it is sent and answers with what comes of it. */
@WebServlet("/work")
public class InsideServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Serializable outcome;
        try (var sent = new ObjectInputStream(request.getInputStream())) {
            outcome = ((Work<?>) sent.readObject()).done(InsideServlet::service);
        } catch (Exception | LinkageError e) {
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            outcome = traceOf(e);
        }
        try (var answer = new ObjectOutputStream(response.getOutputStream())) {
            answer.writeObject(outcome);
        }
    }

    private static <S> S service(Class<S> type) {
        return CDI.current().select(type).get();
    }

    private static String traceOf(Throwable thrown) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
