package org.zhengwu.spi.technical.seals;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.zhengwu.api.technical.seals.SealAlgorithm;

/**
 * Signs with the keys of seals, which never leave it (port): the region's seal platform (统一电子印章系统). An
 * outage is declared by {@link org.zhengwu.spi.OutageException}.
 */
public interface SealProvider {

    /**
     * Signs a content, by SHA-256 with RSA or by SM3 with SM2 and the user id of the standard.
     *
     * @param keyReference the name under which it knows the key
     * @param content what is signed itself, not its digest
     * @return the signature, for SM2 in DER; empty where it has no such key
     */
    Optional<byte[]> sign(String keyReference, SealAlgorithm algorithm, byte[] content);

    /** Makes a seal (制章): its key and its certificate; empty where it makes none. */
    default Optional<Made> make(Order order) {
        return Optional.empty();
    }

    /**
     * A seal to make.
     *
     * @param creditCode the unified social credit code of the organ
     * @param owner the name of the organ
     * @param name what the seal is for
     */
    record Order(String creditCode, String owner, String name, SealAlgorithm algorithm) {

        public Order {
            requireNonNull(creditCode, "creditCode");
            requireNonNull(owner, "owner");
            requireNonNull(name, "name");
            requireNonNull(algorithm, "algorithm");
        }
    }

    /**
     * A seal that was made.
     *
     * @param certificate X.509 in PEM
     */
    record Made(String keyReference, String certificate) {

        public Made {
            requireNonNull(keyReference, "keyReference");
            requireNonNull(certificate, "certificate");
        }
    }
}
