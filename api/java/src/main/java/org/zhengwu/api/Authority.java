package org.zhengwu.api;

/** By which right a caller acts for a party. */
public enum Authority {
    /** The person itself (本人). */
    SELF,
    /** The legal representative of an organisation (法定代表人). */
    LEGAL_REPRESENTATIVE,
    /** A handler that the organisation named (经办人). */
    HANDLER,
    /** A delegate with a power of attorney (委托代理人, LIC-018). */
    DELEGATE,
    /** A guardian (监护人). */
    GUARDIAN;

    /** Whether the party entrusted a part of its affairs only, and is not stood for in everything. */
    public boolean isEntrusted() {
        return this == HANDLER || this == DELEGATE;
    }
}
