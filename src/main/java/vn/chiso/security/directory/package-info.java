/** Passwords that a directory of the organisation (LDAP, Active Directory) keeps. */
@org.jspecify.annotations.NullMarked
package vn.chiso.security.directory;
