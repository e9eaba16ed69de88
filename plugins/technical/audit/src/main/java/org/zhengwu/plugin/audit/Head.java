package org.zhengwu.plugin.audit;

/**
 * The end of the chain.
 *
 * @param seq the place of the last entry, or 0
 * @param hash its hash; of an empty chain, the chain's name
 */
record Head(long seq, String hash) {}
