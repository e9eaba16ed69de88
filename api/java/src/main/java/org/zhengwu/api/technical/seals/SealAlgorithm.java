package org.zhengwu.api.technical.seals;

/** What a seal signs with. */
public enum SealAlgorithm {
    /** RSA of 2048 bits or more, PKCS#1 v1.5, over SHA-256. */
    RSA,

    /** SM2 over SM3 (GB/T 32918, GB/T 32905), with the user id of the standard. */
    SM2
}
