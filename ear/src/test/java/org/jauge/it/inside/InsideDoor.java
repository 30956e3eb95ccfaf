package org.jauge.it.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jauge.merchant.Role;

/** Believes whoever the test says he is. */
@ApplicationScoped
public class InsideDoor implements HttpAuthenticationMechanism {

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var actor = request.getHeader(Inside.ACTOR);
        if (actor == null) return context.doNothing();
        var role = Role.valueOf(request.getHeader(Inside.ROLE));
        return context.notifyContainerAboutLogin(new CallerPrincipal(actor), role.granted());
    }
}
