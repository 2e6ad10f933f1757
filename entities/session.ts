import { Entity, ForeignKey, Index } from 'typeorm';
import { BinaryText, Instant, Int, Key, LongText, Text } from './columns';

/** A signed-in device. */
@Entity('sessions')
@Index('ux_sessions_token', ['token'], { unique: true })
@Index('ix_sessions_user', ['userId'])
export class Session {
  @Key() id!: number;
  @Int() @ForeignKey('User', { onDelete: 'CASCADE' }) userId!: number;
  /** SHA-256 of the bearer's token: a copy of the database signs nobody in. */
  @BinaryText(128) token!: string;
  @Instant() expiresAt!: string;
  @Text(64, { nullable: true }) ipAddress!: string | null;
  @Text(400, { nullable: true }) userAgent!: string | null;
  @Instant() createdAt!: string;
  @Instant() updatedAt!: string;
}

/** A way to sign in; the password one holds the hash. */
@Entity('accounts')
@Index('ux_accounts_provider', ['providerId', 'accountId'], { unique: true })
@Index('ix_accounts_user', ['userId'])
export class Account {
  @Key() id!: number;
  @Int() @ForeignKey('User', { onDelete: 'CASCADE' }) userId!: number;
  @BinaryText(64) providerId!: string;
  @BinaryText(254) accountId!: string;
  @Text(400, { nullable: true }) password!: string | null;
  @LongText({ nullable: true }) accessToken!: string | null;
  @LongText({ nullable: true }) refreshToken!: string | null;
  @LongText({ nullable: true }) idToken!: string | null;
  @Instant({ nullable: true }) accessTokenExpiresAt!: string | null;
  @Instant({ nullable: true }) refreshTokenExpiresAt!: string | null;
  @Text(400, { nullable: true }) scope!: string | null;
  @Instant() createdAt!: string;
  @Instant() updatedAt!: string;
}

/** A single-use token that was mailed: password reset, invitation. Stored hashed. */
@Entity('verifications')
@Index('ix_verifications_identifier', ['identifier'])
export class Verification {
  @Key() id!: number;
  @BinaryText(300) identifier!: string;
  @LongText() value!: string;
  @Instant() expiresAt!: string;
  @Instant() createdAt!: string;
  @Instant() updatedAt!: string;
}

/** Failed sign-ins of an account; counted in the database so that no number of nodes or aliases multiplies the tries. */
@Entity('sign_in_attempts')
@Index('ix_sign_in_attempts_key', ['attemptKey', 'attemptedAt'])
export class SignInAttempt {
  @Key() id!: number;
  @BinaryText(300) attemptKey!: string;
  @Instant() attemptedAt!: string;
}
