package org.jauge.shop.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jauge.payment.ProviderCallbacks;
import org.jauge.shop.problem.EdgeProblem;
import org.jauge.shop.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The door of payment providers: no key opens it, a signature does. It is no part of the shops' contract. */
@Path("payment-callbacks")
@ApplicationScoped
@PermitAll
public class CallbacksResource {

    private static final int BYTES_MAX = 64 * 1024;

    @Inject
    ProviderCallbacks callbacks;

    @POST
    @Path("{provider}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public void receive(
            @PathParam("provider") String provider,
            @HeaderParam("Payment-Signature") @Nullable String signature,
            InputStream body)
            throws IOException {
        var bytes = body.readNBytes(BYTES_MAX + 1);
        if (bytes.length > BYTES_MAX)
            throw new Refusal(EdgeProblem.BODY_TOO_LARGE, "A body has at most " + BYTES_MAX + " bytes.");
        callbacks.receive(provider, signature, new String(bytes, StandardCharsets.UTF_8));
    }
}
