package org.jauge.shop.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Provider
public class BadInputMapper implements ExceptionMapper<BadInput> {

    @Override
    public Response toResponse(BadInput bad) {
        return Problems.ofErrors(bad.errors()).build();
    }
}
