package org.zhengwu.tck.technical.storage;

/** Runs the contract of storage. */
public class StorageTest
        implements StorageContract, DocumentBindingContract, DocumentReachContract, UploadRuleContract {}
