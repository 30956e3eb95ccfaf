package org.jauge.shop;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Role;
import org.jauge.merchant.Scope;
import org.jauge.shared.Overloaded;
import org.jauge.shop.key.KeyDoor;
import org.jauge.shop.problem.EdgeProblem;
import org.jauge.shop.problem.Refusal;

/** Whoever sends no valid key is told so before anything else, then its scope counts; roles are the services' matter. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class KeyRequired implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest servletRequest;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        var type = resource.getResourceClass();
        if (type.isAnnotationPresent(PermitAll.class)) return;
        if (KeyDoor.leftUnread(servletRequest)) throw new Overloaded(1);
        if (request.getSecurityContext().getUserPrincipal() == null)
            throw new Refusal(EdgeProblem.KEY_REQUIRED, "Send a valid key: Authorization: Bearer …");
        var own = resource.getResourceMethod().getAnnotation(NeedsScope.class);
        caller.requireScope(scope(own == null ? type.getAnnotation(NeedsScope.class) : own));
    }

    private Scope scope(NeedsScope needs) {
        var ofBrowsers = needs.ofBrowsers();
        return ofBrowsers.length > 0 && caller.role() == Role.BROWSER ? ofBrowsers[0] : needs.value();
    }
}
