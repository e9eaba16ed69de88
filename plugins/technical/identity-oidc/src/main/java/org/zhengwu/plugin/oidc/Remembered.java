package org.zhengwu.plugin.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import org.zhengwu.spi.technical.identity.ProofRefusedException;
import org.zhengwu.spi.technical.identity.ProofRefusedException.Reason;

/** What binds the answer of the provider to the attempt. */
record Remembered(State state, Nonce nonce, CodeVerifier verifier) {

    private static final String SEPARATOR = " ";
    private static final int PARTS = 3;

    static Remembered fresh() {
        return new Remembered(new State(), new Nonce(), new CodeVerifier());
    }

    static Remembered of(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        if (parts.length != PARTS) {
            throw new ProofRefusedException(Reason.ATTEMPT_LOST, "Nothing of an attempt is remembered");
        }
        return new Remembered(new State(parts[0]), new Nonce(parts[1]), new CodeVerifier(parts[2]));
    }

    String text() {
        return String.join(SEPARATOR, state.getValue(), nonce.getValue(), verifier.getValue());
    }

    @Override
    public String toString() {
        return "Remembered[…]";
    }
}
