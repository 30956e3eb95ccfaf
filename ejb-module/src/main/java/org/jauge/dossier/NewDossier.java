package org.jauge.dossier;

import java.time.Instant;

/** The fixed part of a dossier about to be written; ids and token are chosen before the admission. */
record NewDossier(
        long id, String token, long merchantId, long pointOfSaleId, String holder, String actor, Instant now) {}
