package org.jauge.shop.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewPassword")
public record NewPassword(
        @NotNull @Size(max = 300) @Schema(description = "Twelve characters at least.")
        String password) {}
