package org.zhengwu.runtime.plugin;

/** Thrown when the plugins at hand don't make a whole; stops the start with one sentence. */
public final class PluginException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PluginException(String sentence) {
        super(sentence);
    }
}
