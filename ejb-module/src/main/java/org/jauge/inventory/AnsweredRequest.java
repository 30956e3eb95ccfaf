package org.jauge.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jauge.shared.NewRows;

/** A request id and what it was answered with; inserted with the rows of the request itself (K-03). */
@Entity
@Table(name = "admission_request")
@IdClass(AnsweredRequest.Key.class)
class AnsweredRequest {

    /** Owner and id together are unique in the database. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String owner = "";
        private String requestId = "";

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof Key that && owner.equals(that.owner) && requestId.equals(that.requestId);
        }

        @Override
        public int hashCode() {
            return 31 * owner.hashCode() + requestId.hashCode();
        }
    }

    @Id
    @Column(nullable = false)
    private String owner;

    @Id
    @Column(name = "request_id", nullable = false)
    private String requestId;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(nullable = false)
    private String fingerprint;

    @Column(nullable = false)
    private String answer;

    @Column(name = "admitted_at", nullable = false)
    private Instant admittedAt;

    protected AnsweredRequest() {}

    private static final NewRows.Into INTO = new NewRows.Into(
            6, "admission_request", "owner, request_id, merchant_id, fingerprint, answer, admitted_at");

    static void insert(NewRows rows, AdmissionRequest request) {
        var id = request.id();
        rows.add(INTO, id.owner(), id.id(), request.merchantId(), id.fingerprint(), request.answer(), request.now());
    }

    boolean isFor(RequestId id) {
        return owner.equals(id.owner()) && requestId.equals(id.id());
    }

    /** The same answer again, or a refusal when something else was asked under the id. */
    Decision replay(RequestId id) {
        return fingerprint.equals(id.fingerprint())
                ? new Decision.Admitted(answer)
                : new Decision.Refused(new RequestIdReused(id.id()));
    }
}
