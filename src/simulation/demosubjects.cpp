// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/demovocabulary.h"

#include <array>

namespace evenkeel {

namespace {

using Text = std::string_view;

// Places: %m month, %o order or invoice number, %a amount, %n number, %k a handful, %c country, %d device, %v version,
// %f file kind.
constexpr std::array<Text, 10> RefundsEn{"Refund not received",
                                         "Refund for order %o still missing",
                                         "Refunded to the wrong card",
                                         "Partial refund instead of %a",
                                         "Bulk refund for %n orders",
                                         "Re: refund on two cards",
                                         "Third late refund, upset",
                                         "When will my refund arrive",
                                         "Refund shows as pending since %m",
                                         "Refund after cancelled order %o"};
constexpr std::array<Text, 4> RefundsDe{"Erstattung nicht erhalten", "Gutschrift für %m prüfen",
                                        "Kündigung und Erstattung", "Erstattung zu Bestellung %o fehlt"};
constexpr std::array<Text, 4> RefundsFr{"Remboursement non reçu", "Remboursement partiel de la commande %o",
                                        "Où en est mon remboursement de %m", "Remboursé sur la mauvaise carte"};

constexpr std::array<Text, 9> ChargesEn{
    "Card declined at checkout",   "Annual plan charged twice",    "Payment of %a not recognised",
    "Mandate rejected by bank",    "Checkout live: card declined", "Fee appears twice",
    "3-D Secure page never loads", "Charged %a after trial ended", "SEPA date is locked"};
constexpr std::array<Text, 4> ChargesDe{"Doppelte Abbuchung nach Upgrade", "Karte wird an der Kasse abgelehnt",
                                        "Lastschrift über %a unbekannt", "Zahlung für %m zweimal eingezogen"};
constexpr std::array<Text, 4> ChargesFr{"Carte refusée au paiement", "Prélevé deux fois en %m",
                                        "Prélèvement de %a inconnu", "Le paiement échoue à la validation"};

constexpr std::array<Text, 9> InvoicesEn{
    "Wrong VAT number on invoice %o", "Invoice for %m is missing", "Wrong currency on invoice",
    "VAT exemption certificate",      "Tax rate wrong for %c",     "Where is my receipt",
    "Change billing address",         "Receipt template question", "Purchase order number on invoice %o"};
constexpr std::array<Text, 4> InvoicesDe{"Rechnung fehlt im Portal", "Falsche USt-IdNr. auf Rechnung %o",
                                         "Rechnung für %m korrigieren", "Rechnungsadresse ändern"};
constexpr std::array<Text, 3> InvoicesFr{"Facture en double", "Facture de %m introuvable", "Numéro de TVA incorrect"};

constexpr std::array<Text, 8> DisputesEn{"Chargeback due today",
                                         "Dispute evidence for %m",
                                         "Chargeback of %a on order %o",
                                         "Customer disputes delivery of order %o",
                                         "Second dispute by the same buyer",
                                         "Bank asks for proof of delivery",
                                         "Fraud warning on %n payments",
                                         "Dispute lost, want to appeal"};
constexpr std::array<Text, 2> DisputesDe{"Rückbuchung über %a anfechten", "Kunde bestreitet Lieferung %o"};
constexpr std::array<Text, 2> DisputesFr{"Contestation de %a à traiter", "Litige sur la commande %o"};

constexpr std::array<Text, 8> PayoutsEn{"Payout stuck in review",       "Payout of %a did not arrive",
                                        "Settlement file misses rows",  "Change of payout account",
                                        "Payout to %c takes too long",  "Ledger export is empty",
                                        "Payouts do not add up for %m", "Reserve on our account"};
constexpr std::array<Text, 2> PayoutsDe{"Auszahlung für %m fehlt", "Auszahlungskonto ändern"};
constexpr std::array<Text, 2> PayoutsFr{"Virement de %m non arrivé", "Changer le compte de virement"};

constexpr std::array<Text, 8> PlansEn{
    "Plan paused by mistake", "Upgrade did not take effect", "Coupon not applied",    "Seats do not match our plan",
    "Downgrade at end of %m", "Switch to annual billing",    "Price change question", "Update card before renewal"};
constexpr std::array<Text, 3> PlansDe{"Tarif lässt sich nicht wechseln", "Gutschein wurde nicht angerechnet",
                                      "Upgrade nicht wirksam"};
constexpr std::array<Text, 2> PlansFr{"Changement de formule impossible", "Code promo non appliqué"};

constexpr std::array<Text, 9> ApiEn{"API returns 502",
                                    "API returns 429 under normal load",
                                    "Payment API times out",
                                    "Token expires after %n minutes",
                                    "Pagination skips records",
                                    "Field missing in v%v response",
                                    "Sandbox and live answers differ",
                                    "Idempotency key ignored",
                                    "Rate limit for nightly job"};
constexpr std::array<Text, 3> ApiDe{"API antwortet mit 502", "Feld fehlt in Antwort von v%v",
                                    "Zugriffstoken läuft zu früh ab"};
constexpr std::array<Text, 2> ApiFr{"L'API renvoie une erreur 502", "Jeton expiré trop tôt"};

constexpr std::array<Text, 7> WebhooksEn{"Webhook charged twice",          "Webhook signature does not verify",
                                         "No webhooks since this morning", "Webhook retries for hours",
                                         "Webhook order is wrong",         "Add a second webhook endpoint",
                                         "Webhook payload lacks order %o"};
constexpr std::array<Text, 2> WebhooksDe{"Webhooks kommen doppelt an", "Webhook-Signatur ungültig"};
constexpr std::array<Text, 2> WebhooksFr{"Webhooks reçus en double", "Signature du webhook invalide"};

constexpr std::array<Text, 7> ImportsEn{"Import stops at row %n",      "Import of %f file fails",
                                        "Umlauts broken after import", "Duplicates after second import",
                                        "Date column read as text",    "Import of contacts takes hours",
                                        "Mapping lost between imports"};
constexpr std::array<Text, 3> ImportsDe{"Import bricht bei Zeile %n ab", "Umlaute nach Import falsch",
                                        "Import der %f-Datei scheitert"};
constexpr std::array<Text, 2> ImportsFr{"L'import s'arrête à la ligne %n", "Accents illisibles après import"};

constexpr std::array<Text, 8> ReportsEn{"Report for %m shows no data",   "Export to %f is empty",
                                        "Totals differ between reports", "Scheduled report not sent",
                                        "Dashboard slow since update",   "Custom report by country",
                                        "Wrong time zone in report",     "Add column to monthly report"};
constexpr std::array<Text, 2> ReportsDe{"Bericht für %m ist leer", "Export nach %f ohne Daten"};
constexpr std::array<Text, 2> ReportsFr{"Rapport de %m vide", "Les totaux ne correspondent pas"};

constexpr std::array<Text, 6> IntegrationsEn{"Integration broken after upgrade", "Sync with our shop stopped",
                                             "Connect a second store",           "Fields not mapped in integration",
                                             "Orders from %c not synced",        "Integration user locked out"};
constexpr std::array<Text, 2> IntegrationsDe{"Anbindung seit Update gestört", "Shop-Abgleich steht"};
constexpr std::array<Text, 1> IntegrationsFr{"La synchronisation de la boutique est arrêtée"};

constexpr std::array<Text, 8> PasswordsEn{"Password reset mail never arrives", "Cannot sign in since %m",
                                          "Reset link already used",           "Locked out after %k attempts",
                                          "Forgot which address I used",       "Sign-in loops back to start",
                                          "Session ends every %n minutes",     "New laptop, cannot sign in"};
constexpr std::array<Text, 3> PasswordsDe{"Passwort-Mail kommt nicht an", "Anmeldung nicht möglich",
                                          "Konto nach %k Versuchen gesperrt"};
constexpr std::array<Text, 3> PasswordsFr{"Mot de passe oublié", "Connexion impossible",
                                          "Compte bloqué après %k essais"};

constexpr std::array<Text, 6> SingleSignOnEn{
    "Two-factor code not accepted", "Lost phone with authenticator", "SSO certificate expires in %n days",
    "SSO fails for new colleagues", "Recovery codes used up",        "Enforce two-factor for our team"};
constexpr std::array<Text, 2> SingleSignOnDe{"Zweiter Faktor wird nicht angenommen", "SSO-Zertifikat läuft ab"};
constexpr std::array<Text, 2> SingleSignOnFr{"Code à deux facteurs refusé", "Téléphone perdu, plus d'accès"};

constexpr std::array<Text, 7> AccountsEn{
    "Change of company name", "Merge two accounts",  "New owner for our account",  "Change e-mail address",
    "Close an old workspace", "Company moved to %c", "Account shows wrong country"};
constexpr std::array<Text, 2> AccountsDe{"Firmenname hat sich geändert", "Zwei Konten zusammenführen"};
constexpr std::array<Text, 2> AccountsFr{"Changement de raison sociale", "Fusionner deux comptes"};

constexpr std::array<Text, 6> RolesEn{"Add %k users to our team",  "Colleague cannot see invoices",
                                      "Role for external auditor", "Remove a former colleague",
                                      "Admin rights missing",      "Permissions changed overnight"};
constexpr std::array<Text, 2> RolesDe{"Kollegin sieht keine Rechnungen", "Rechte für Prüfer einrichten"};
constexpr std::array<Text, 1> RolesFr{"Ajouter %k utilisateurs"};

constexpr std::array<Text, 6> CancelEn{"Cancel our subscription",     "Cancel, found something cheaper",
                                       "Cancelled but still charged", "Pause instead of cancel",
                                       "Cancel before renewal in %m", "Very unhappy with the service"};
constexpr std::array<Text, 2> CancelDe{"Kündigung zum Ende %m", "Gekündigt und trotzdem abgebucht"};
constexpr std::array<Text, 2> CancelFr{"Résiliation avant %m", "Résilié mais toujours facturé"};

constexpr std::array<Text, 5> PrivacyEn{"Copy of my data", "Delete my data", "Data processing agreement",
                                        "Where is our data stored", "Security questionnaire, %n questions"};
constexpr std::array<Text, 2> PrivacyDe{"Auskunft über meine Daten", "Vertrag zur Auftragsverarbeitung"};
constexpr std::array<Text, 1> PrivacyFr{"Suppression de mes données"};

constexpr std::array<Text, 8> CrashEn{
    "App crashes on start",    "App closes when I scan a receipt", "Crash on %d since %v", "Black screen on %d",
    "App freezes at checkout", "Crash after update to %v",         "App stuck on loading", "Crash when rotating %d"};
constexpr std::array<Text, 3> CrashDe{"App stürzt beim Start ab", "App hängt seit Update %v",
                                      "Schwarzer Bildschirm auf %d"};
constexpr std::array<Text, 2> CrashFr{"L'application se ferme au démarrage", "Écran noir sur %d"};

constexpr std::array<Text, 6> NotificationsEn{"No notifications on %d",      "Notifications arrive hours late",
                                              "Too many notifications",      "Notification opens wrong page",
                                              "Badge shows %n, nothing new", "Quiet hours ignored"};
constexpr std::array<Text, 2> NotificationsDe{"Keine Mitteilungen auf %d", "Mitteilungen kommen verspätet"};
constexpr std::array<Text, 1> NotificationsFr{"Plus de notifications sur %d"};

constexpr std::array<Text, 6> SyncEn{"Offline changes lost",     "Phone and web show different data",
                                     "Sync stuck at %n percent", "Photos not uploaded from %d",
                                     "Sync drains battery",      "Entries twice after sync"};
constexpr std::array<Text, 2> SyncDe{"App und Web zeigen Verschiedenes", "Abgleich bleibt bei %n Prozent"};
constexpr std::array<Text, 1> SyncFr{"Données différentes entre web et mobile"};

constexpr std::array<Text, 5> PurchaseEn{"In-app purchase not unlocked", "Bought twice on %d", "Restore purchase fails",
                                         "Family sharing of our plan", "Store receipt not accepted"};
constexpr std::array<Text, 2> PurchaseDe{"In-App-Kauf nicht freigeschaltet", "Kauf auf %d wiederherstellen"};
constexpr std::array<Text, 1> PurchaseFr{"Achat intégré non débloqué"};

constexpr std::array<Text, 6> GeneralEn{
    "Question about your opening hours", "How do I start",        "Looking for the manual",
    "Feedback on the new version %v",    "Training for our team", "Status page question"};
constexpr std::array<Text, 2> GeneralDe{"Frage zur Einrichtung", "Wo finde ich das Handbuch"};
constexpr std::array<Text, 2> GeneralFr{"Comment commencer", "Question sur la version %v"};

// Skills: 0 Billing, 1 Accounts, 2 Reporting, 3 Mobile app, 4 API, 5 Sign-in, 6 Data import, 9 Conflict.
constexpr std::array<DemoCategory, 22> Categories{{
    {"Refunds", 0, 0, 0, 1, 9, 1, 3, 14, 80, RefundsEn, RefundsDe, RefundsFr},
    {"Failed payments", 0, 0, 0, 1, 4, 1, 4, 18, 75, ChargesEn, ChargesDe, ChargesFr},
    {"Invoices and tax", 0, 0, 0, 2, -1, 0, 4, 16, 70, InvoicesEn, InvoicesDe, InvoicesFr},
    {"Disputes", 0, 1, 0, 2, 9, 2, 7, 38, 25, DisputesEn, DisputesDe, DisputesFr},
    {"Payouts", 0, 0, 0, 2, 2, 1, 6, 28, 35, PayoutsEn, PayoutsDe, PayoutsFr},
    {"Plans and renewals", 0, 0, 0, 1, -1, 0, 2, 9, 55, PlansEn, PlansDe, PlansFr},
    {"API errors", 1, 2, 4, 2, -1, 0, 8, 46, 65, ApiEn, ApiDe, ApiFr},
    {"Webhooks", 1, 2, 4, 1, -1, 0, 6, 30, 40, WebhooksEn, WebhooksDe, WebhooksFr},
    {"Data import", 1, 2, 6, 1, 4, 1, 6, 34, 40, ImportsEn, ImportsDe, ImportsFr},
    {"Reports and exports", 1, 2, 2, 1, -1, 0, 4, 20, 60, ReportsEn, ReportsDe, ReportsFr},
    {"Integrations", 1, 2, 4, 2, 6, 1, 9, 58, 30, IntegrationsEn, IntegrationsDe, IntegrationsFr},
    {"Password reset", 2, 3, 5, 1, -1, 0, 1, 5, 95, PasswordsEn, PasswordsDe, PasswordsFr},
    {"Two-factor and SSO", 2, 3, 5, 2, -1, 0, 5, 22, 40, SingleSignOnEn, SingleSignOnDe, SingleSignOnFr},
    {"Account changes", 2, 3, 1, 1, -1, 0, 2, 10, 50, AccountsEn, AccountsDe, AccountsFr},
    {"Users and roles", 2, 3, 1, 2, -1, 0, 3, 12, 40, RolesEn, RolesDe, RolesFr},
    {"Cancellation", 2, 3, 1, 1, 9, 1, 4, 15, 35, CancelEn, CancelDe, CancelFr},
    {"Privacy requests", 2, 3, 1, 2, -1, 0, 7, 40, 12, PrivacyEn, PrivacyDe, PrivacyFr},
    {"App crashes", 3, 4, 3, 2, -1, 0, 7, 36, 50, CrashEn, CrashDe, CrashFr},
    {"Notifications", 3, 4, 3, 1, -1, 0, 3, 12, 40, NotificationsEn, NotificationsDe, NotificationsFr},
    {"Mobile sync", 3, 4, 3, 1, 6, 1, 6, 27, 40, SyncEn, SyncDe, SyncFr},
    {"In-app purchases", 3, 4, 3, 1, 0, 1, 4, 17, 25, PurchaseEn, PurchaseDe, PurchaseFr},
    {"General questions", -1, 5, -1, 0, -1, 0, 2, 7, 28, GeneralEn, GeneralDe, GeneralFr},
}};

} // namespace

std::span<const DemoCategory> demoCategories()
{
    return Categories;
}

} // namespace evenkeel
