package org.jauge.shop.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.merchant.Scope;
import org.jauge.payment.PaymentAttempts;
import org.jauge.shop.NeedsScope;

@Path("payment-attempts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class AttemptsResource {

    @Inject
    PaymentAttempts attempts;

    @GET
    @Path("{id}")
    @NeedsScope(Scope.HOLDS)
    @Operation(operationId = "paymentAttempt", summary = "What became of an attempt to pay")
    public AttemptAnswer one(@PathParam("id") String id) {
        return AttemptAnswer.of(attempts.details(id));
    }
}
