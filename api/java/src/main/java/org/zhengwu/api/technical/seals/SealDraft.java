package org.zhengwu.api.technical.seals;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Violations;

/**
 * A seal to enrol (draft). Either it was made already, then its certificate and the reference of its key are
 * given; or the platform makes it now (制章), and both are absent. The key itself never enters.
 *
 * @param organ the id of the organ whose seal it is
 * @param name what it is for, such as 行政审批专用章
 * @param algorithm a {@link SealAlgorithm}; RSA where absent
 * @param certificate the certificate, X.509 in PEM
 * @param keyReference the name under which the platform knows the key
 */
public record SealDraft(
        @Nullable String organ,
        @Nullable String name,
        @Nullable String algorithm,
        @Nullable String certificate,
        @Nullable String keyReference) {

    /** The longest name of a seal: what its image has room for. */
    public static final int LONGEST_NAME = 20;

    private static final int LONGEST_CERTIFICATE = 20_000;
    private static final int LONGEST_REFERENCE = 200;

    /** The parsed values, or every violation; whether certificate and key belong together is not seen here. */
    public Checked<CheckedSeal> check() {
        Violations violations = new Violations();
        violations.required("organ", organ);
        OrganId owner = violations.parse("organ", organ, "id", "must be an id", OrganId::of);
        String title = violations.text("name", name, LONGEST_NAME);
        SealAlgorithm chosen =
                violations.parse("algorithm", algorithm, "unknown", "must be RSA or SM2", SealAlgorithm::valueOf);
        String pem = violations.optionalText("certificate", certificate, LONGEST_CERTIFICATE);
        String reference = violations.optionalText("keyReference", keyReference, LONGEST_REFERENCE);
        if (pem == null && reference != null) {
            violations.required("certificate", certificate);
        }
        if (reference == null && pem != null) {
            violations.required("keyReference", keyReference);
        }
        return violations.check(() -> new CheckedSeal(
                requireNonNull(owner),
                requireNonNull(title),
                chosen == null ? SealAlgorithm.RSA : chosen,
                pem,
                reference));
    }

    /** Starts a draft. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a draft. */
    public static final class Builder {

        private @Nullable String organ;
        private @Nullable String name;
        private @Nullable String algorithm;
        private @Nullable String certificate;
        private @Nullable String keyReference;

        private Builder() {}

        public Builder organ(OrganId value) {
            organ = value.toString();
            return this;
        }

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder algorithm(SealAlgorithm value) {
            algorithm = value.name();
            return this;
        }

        /** A seal that was made already. */
        public Builder made(String certificateInPem, String reference) {
            certificate = certificateInPem;
            keyReference = reference;
            return this;
        }

        public SealDraft build() {
            return new SealDraft(organ, name, algorithm, certificate, keyReference);
        }
    }
}
