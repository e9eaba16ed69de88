/** Keeps the notices of this vendor in boxes (消息): one for each party, account and organ. */
package cn.example.city.notices;
