/** Signing in at a provider of the organisation (OpenID Connect). */
@org.jspecify.annotations.NullMarked
package vn.chiso.security.provider;
