"""BANKING77: what a customer of an online bank asks for, 77 intents.

Source: https://github.com/PolyAI-LDN/task-specific-datasets, ``train.csv`` and ``test.csv``.
License: CC BY 4.0. Citation: Casanueva et al. 2020, "Efficient Intent Detection with Dual
Sentence Encoders", NLP for ConvAI. Kept for scoring. Exactly one label fits each text; many
labels are close, so read the exclusions.
"""

from dataclasses import dataclass

from gollie_like.schema import Label


@dataclass
class ActivateMyCard(Label):
    """The customer wants to activate a card that has come."""


@dataclass
class AgeLimit(Label):
    """The customer asks how old one must be to have an account."""


@dataclass
class ApplePayOrGooglePay(Label):
    """The customer asks about paying or topping up with the wallet of a phone."""


@dataclass
class AtmSupport(Label):
    """The customer asks at which cash machines the card works. Exclude money taken from
    one that went wrong."""


@dataclass
class AutomaticTopUp(Label):
    """The customer asks about topping up by itself when the balance is low."""


@dataclass
class BalanceNotUpdatedAfterBankTransfer(Label):
    """The customer misses money in the balance after a bank transfer to the account.
    Exclude transfers to others (TransferNotReceivedByRecipient)."""


@dataclass
class BalanceNotUpdatedAfterChequeOrCashDeposit(Label):
    """The customer misses money in the balance after paying in cash or a check."""


@dataclass
class BeneficiaryNotAllowed(Label):
    """The customer cannot send money because the recipient is not accepted."""


@dataclass
class CancelTransfer(Label):
    """The customer wants to stop or take back a transfer."""


@dataclass
class CardAboutToExpire(Label):
    """The customer has a card that expires soon and asks for a new one."""


@dataclass
class CardAcceptance(Label):
    """The customer asks where, in which shops, the card is accepted. Exclude countries
    (CountrySupport)."""


@dataclass
class CardArrival(Label):
    """The customer waits for a card that should have come and asks where it is. Exclude
    asking how long it takes (CardDeliveryEstimate)."""


@dataclass
class CardDeliveryEstimate(Label):
    """The customer asks how long delivery of a card takes, or for a date. Exclude cards
    that are late (CardArrival)."""


@dataclass
class CardLinking(Label):
    """The customer wants to connect or reconnect an existing card with the app."""


@dataclass
class CardNotWorking(Label):
    """The customer has a physical card that does not work, with no more said. Exclude
    virtual cards (VirtualCardNotWorking) and contactless paying alone
    (ContactlessNotWorking)."""


@dataclass
class CardPaymentFeeCharged(Label):
    """The customer was charged a fee for paying by card."""


@dataclass
class CardPaymentNotRecognised(Label):
    """The customer sees a card payment that is not the user's. Exclude direct debits
    and cash."""


@dataclass
class CardPaymentWrongExchangeRate(Label):
    """The customer finds the exchange rate of a card payment wrong. Exclude cash
    (WrongExchangeRateForCashWithdrawal)."""


@dataclass
class CardSwallowed(Label):
    """The customer lost the card to a cash machine that kept it."""


@dataclass
class CashWithdrawalCharge(Label):
    """The customer was charged for taking out cash."""


@dataclass
class CashWithdrawalNotRecognised(Label):
    """The customer sees a withdrawal of cash that is not the user's."""


@dataclass
class ChangePin(Label):
    """The customer wants to set another PIN. Exclude a blocked one (PinBlocked)."""


@dataclass
class CompromisedCard(Label):
    """The customer thinks someone else uses the card or its data. Exclude a card that
    is gone (LostOrStolenCard)."""


@dataclass
class ContactlessNotWorking(Label):
    """The customer cannot pay by holding the card to the reader."""


@dataclass
class CountrySupport(Label):
    """The customer asks in which countries the service or the cards are offered."""


@dataclass
class DeclinedCardPayment(Label):
    """The customer had a card payment refused. Exclude cash
    (DeclinedCashWithdrawal)."""


@dataclass
class DeclinedCashWithdrawal(Label):
    """The customer could not take out cash because it was refused."""


@dataclass
class DeclinedTransfer(Label):
    """The customer had a transfer refused. Exclude transfers that failed without a
    refusal (FailedTransfer)."""


@dataclass
class DirectDebitPaymentNotRecognised(Label):
    """The customer sees a direct debit that is not the user's."""


@dataclass
class DisposableCardLimits(Label):
    """The customer asks how many disposable cards or payments there may be."""


@dataclass
class EditPersonalDetails(Label):
    """The customer wants to change name, address or other details."""


@dataclass
class ExchangeCharge(Label):
    """The customer asks what exchanging money costs."""


@dataclass
class ExchangeRate(Label):
    """The customer asks about the exchange rate as such: what it is and how it is
    set."""


@dataclass
class ExchangeViaApp(Label):
    """The customer asks whether and how money can be exchanged in the app."""


@dataclass
class ExtraChargeOnStatement(Label):
    """The customer sees a small charge on the statement and asks what it is."""


@dataclass
class FailedTransfer(Label):
    """The customer had a transfer that did not go through. Exclude a stated refusal
    (DeclinedTransfer)."""


@dataclass
class FiatCurrencySupport(Label):
    """The customer asks which currencies can be held and exchanged. Exclude adding
    money by card (SupportedCardsAndCurrencies)."""


@dataclass
class GetDisposableVirtualCard(Label):
    """The customer wants a virtual card for a single use."""


@dataclass
class GetPhysicalCard(Label):
    """The customer asks where the PIN or a physical card is to be had after a virtual
    one."""


@dataclass
class GettingSpareCard(Label):
    """The customer wants a second card, for the user or for family."""


@dataclass
class GettingVirtualCard(Label):
    """The customer wants a virtual card. Exclude single use
    (GetDisposableVirtualCard)."""


@dataclass
class LostOrStolenCard(Label):
    """The customer lost the card or had it stolen."""


@dataclass
class LostOrStolenPhone(Label):
    """The customer lost the phone or had it stolen."""


@dataclass
class OrderPhysicalCard(Label):
    """The customer wants to order a physical card or asks what it costs."""


@dataclass
class PasscodeForgotten(Label):
    """The customer cannot enter the app because the passcode is forgotten."""


@dataclass
class PendingCardPayment(Label):
    """The customer asks why a card payment is still pending."""


@dataclass
class PendingCashWithdrawal(Label):
    """The customer asks why a withdrawal of cash is still pending."""


@dataclass
class PendingTopUp(Label):
    """The customer asks why money added is still pending. Exclude failure
    (TopUpFailed)."""


@dataclass
class PendingTransfer(Label):
    """The customer asks why a transfer is still pending. Exclude how long it takes as a
    rule (TransferTiming)."""


@dataclass
class PinBlocked(Label):
    """The customer entered the PIN wrongly too often and has it blocked."""


@dataclass
class ReceivingMoney(Label):
    """The customer asks how to get money or wages into the account, and in which
    currency."""


@dataclass
class RefundNotShowingUp(Label):
    """The customer misses a refund on the statement."""


@dataclass
class RequestRefund(Label):
    """The customer wants money back for a purchase."""


@dataclass
class RevertedCardPayment(Label):
    """The customer asks why a card payment was given back or canceled."""


@dataclass
class SupportedCardsAndCurrencies(Label):
    """The customer asks which cards and currencies can be used to add money."""


@dataclass
class TerminateAccount(Label):
    """The customer wants to close the account."""


@dataclass
class TopUpByBankTransferCharge(Label):
    """The customer asks for the fee on adding money by bank transfer."""


@dataclass
class TopUpByCardCharge(Label):
    """The customer asks for the fee on adding money by card."""


@dataclass
class TopUpByCashOrCheque(Label):
    """The customer asks whether cash or checks can be paid in."""


@dataclass
class TopUpFailed(Label):
    """The customer tried to add money and it failed. Exclude money that was added and
    given back (TopUpReverted)."""


@dataclass
class TopUpLimits(Label):
    """The customer asks how much or how often money can be added."""


@dataclass
class TopUpReverted(Label):
    """The customer added money that was then given back or vanished."""


@dataclass
class ToppingUpByCard(Label):
    """The customer asks how to add money with a card."""


@dataclass
class TransactionChargedTwice(Label):
    """The customer was charged twice for the same thing."""


@dataclass
class TransferFeeCharged(Label):
    """The customer was charged a fee for a transfer."""


@dataclass
class TransferIntoAccount(Label):
    """The customer asks how to move money into the account by transfer."""


@dataclass
class TransferNotReceivedByRecipient(Label):
    """The customer sent money that the recipient has not got."""


@dataclass
class TransferTiming(Label):
    """The customer asks how long a transfer takes."""


@dataclass
class UnableToVerifyIdentity(Label):
    """The customer tried to prove who they are and could not."""


@dataclass
class VerifyMyIdentity(Label):
    """The customer asks how to prove who they are and which papers it needs. Exclude
    the reason for it (WhyVerifyIdentity)."""


@dataclass
class VerifySourceOfFunds(Label):
    """The customer asks where money in the account came from, or how to show it."""


@dataclass
class VerifyTopUp(Label):
    """The customer asks how to confirm a payment into the account, or for its code."""


@dataclass
class VirtualCardNotWorking(Label):
    """The customer has a virtual card that does not work."""


@dataclass
class VisaOrMastercard(Label):
    """The customer asks which of the two card networks the card belongs to, or wants a
    certain one."""


@dataclass
class WhyVerifyIdentity(Label):
    """The customer asks why they must prove who they are."""


@dataclass
class WrongAmountOfCashReceived(Label):
    """The customer got another amount from the cash machine than asked for."""


@dataclass
class WrongExchangeRateForCashWithdrawal(Label):
    """The customer finds the exchange rate of a withdrawal of cash wrong."""


LABELS: dict[str, type] = {
    "activate_my_card": ActivateMyCard,
    "age_limit": AgeLimit,
    "apple_pay_or_google_pay": ApplePayOrGooglePay,
    "atm_support": AtmSupport,
    "automatic_top_up": AutomaticTopUp,
    "balance_not_updated_after_bank_transfer": BalanceNotUpdatedAfterBankTransfer,
    "balance_not_updated_after_cheque_or_cash_deposit": BalanceNotUpdatedAfterChequeOrCashDeposit,
    "beneficiary_not_allowed": BeneficiaryNotAllowed,
    "cancel_transfer": CancelTransfer,
    "card_about_to_expire": CardAboutToExpire,
    "card_acceptance": CardAcceptance,
    "card_arrival": CardArrival,
    "card_delivery_estimate": CardDeliveryEstimate,
    "card_linking": CardLinking,
    "card_not_working": CardNotWorking,
    "card_payment_fee_charged": CardPaymentFeeCharged,
    "card_payment_not_recognised": CardPaymentNotRecognised,
    "card_payment_wrong_exchange_rate": CardPaymentWrongExchangeRate,
    "card_swallowed": CardSwallowed,
    "cash_withdrawal_charge": CashWithdrawalCharge,
    "cash_withdrawal_not_recognised": CashWithdrawalNotRecognised,
    "change_pin": ChangePin,
    "compromised_card": CompromisedCard,
    "contactless_not_working": ContactlessNotWorking,
    "country_support": CountrySupport,
    "declined_card_payment": DeclinedCardPayment,
    "declined_cash_withdrawal": DeclinedCashWithdrawal,
    "declined_transfer": DeclinedTransfer,
    "direct_debit_payment_not_recognised": DirectDebitPaymentNotRecognised,
    "disposable_card_limits": DisposableCardLimits,
    "edit_personal_details": EditPersonalDetails,
    "exchange_charge": ExchangeCharge,
    "exchange_rate": ExchangeRate,
    "exchange_via_app": ExchangeViaApp,
    "extra_charge_on_statement": ExtraChargeOnStatement,
    "failed_transfer": FailedTransfer,
    "fiat_currency_support": FiatCurrencySupport,
    "get_disposable_virtual_card": GetDisposableVirtualCard,
    "get_physical_card": GetPhysicalCard,
    "getting_spare_card": GettingSpareCard,
    "getting_virtual_card": GettingVirtualCard,
    "lost_or_stolen_card": LostOrStolenCard,
    "lost_or_stolen_phone": LostOrStolenPhone,
    "order_physical_card": OrderPhysicalCard,
    "passcode_forgotten": PasscodeForgotten,
    "pending_card_payment": PendingCardPayment,
    "pending_cash_withdrawal": PendingCashWithdrawal,
    "pending_top_up": PendingTopUp,
    "pending_transfer": PendingTransfer,
    "pin_blocked": PinBlocked,
    "receiving_money": ReceivingMoney,
    "Refund_not_showing_up": RefundNotShowingUp,
    "request_refund": RequestRefund,
    "reverted_card_payment?": RevertedCardPayment,
    "supported_cards_and_currencies": SupportedCardsAndCurrencies,
    "terminate_account": TerminateAccount,
    "top_up_by_bank_transfer_charge": TopUpByBankTransferCharge,
    "top_up_by_card_charge": TopUpByCardCharge,
    "top_up_by_cash_or_cheque": TopUpByCashOrCheque,
    "top_up_failed": TopUpFailed,
    "top_up_limits": TopUpLimits,
    "top_up_reverted": TopUpReverted,
    "topping_up_by_card": ToppingUpByCard,
    "transaction_charged_twice": TransactionChargedTwice,
    "transfer_fee_charged": TransferFeeCharged,
    "transfer_into_account": TransferIntoAccount,
    "transfer_not_received_by_recipient": TransferNotReceivedByRecipient,
    "transfer_timing": TransferTiming,
    "unable_to_verify_identity": UnableToVerifyIdentity,
    "verify_my_identity": VerifyMyIdentity,
    "verify_source_of_funds": VerifySourceOfFunds,
    "verify_top_up": VerifyTopUp,
    "virtual_card_not_working": VirtualCardNotWorking,
    "visa_or_mastercard": VisaOrMastercard,
    "why_verify_identity": WhyVerifyIdentity,
    "wrong_amount_of_cash_received": WrongAmountOfCashReceived,
    "wrong_exchange_rate_for_cash_withdrawal": WrongExchangeRateForCashWithdrawal,
}
