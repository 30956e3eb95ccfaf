package org.jauge.dossier;

/** A ticket about to be issued. */
record NewTicket(long id, long lineId, NewLine wish, long leafCategoryId, int item, String code, String participant) {}
