package org.zhengwu.api;

/** An amount of money in fen (分), a hundredth of a yuan. */
public record Fen(long value) {}
