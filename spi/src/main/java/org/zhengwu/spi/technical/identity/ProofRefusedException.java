package org.zhengwu.spi.technical.identity;

import org.zhengwu.api.Kind;
import org.zhengwu.api.ZhengwuException;

/**
 * Thrown when a sign-in by an {@link IdentityProvider} comes to nothing; says why, and of whom nothing.
 *
 * @since 0.1
 */
public final class ProofRefusedException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * Makes a refusal.
     *
     * @param message for the log, in English and free of personal data
     */
    public ProofRefusedException(Reason reason, String message) {
        super(Kind.UNAUTHENTICATED, reason.code(), message);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why a sign-in came to nothing. */
    public enum Reason {
        /** The provider, or the person there, said no. */
        REFUSED("provider-refused"),
        /** The attempt is not one of this browser, is too old, or was finished before. */
        ATTEMPT_LOST("provider-attempt-lost"),
        /** What the provider gave does not prove anything: signature, issuer, audience, time or attempt is wrong. */
        NOT_PROVEN("provider-not-proven"),
        /** The provider does not tell what names a party or an account, or tells what cannot be. */
        INCOMPLETE("provider-incomplete"),
        /** The provider has not verified the identity of the person surely enough to act as a party. */
        NOT_VERIFIED("provider-not-verified"),
        /** The party is known here under another name or as another kind. */
        DIFFERS("provider-differs"),
        /** There is no account of the staff for the identity, or it is closed. */
        STAFF_UNKNOWN("provider-staff-unknown"),
        /** The account was closed. */
        CLOSED("provider-closed");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The stable code. */
        public String code() {
            return code;
        }
    }
}
