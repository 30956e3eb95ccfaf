package org.jauge.backoffice.boxoffice;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The short address of the external box office, to be typed into a tablet. */
@WebServlet({"/boxoffice", "/boxoffice/"})
public class BoxOfficeDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/boxoffice/external/list.xhtml");
    }
}
