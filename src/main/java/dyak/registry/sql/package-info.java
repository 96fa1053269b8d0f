/**
 * A registry of letters in a database, SQLite or PostgreSQL, with one schema.
 *
 * <p>Migrations are Flyway's: its free edition (Apache-2.0) knows both databases, SQLite in its
 * core and PostgreSQL in one small module, and runs plain SQL; Liquibase from version 5 on is no
 * longer under an open-source licence. Loaders take turns: a batch is one transaction that begins
 * by locking the registry, so ids can be given out in Java and two loaders never store a letter
 * twice.
 */
@NullMarked
package dyak.registry.sql;

import org.jspecify.annotations.NullMarked;
