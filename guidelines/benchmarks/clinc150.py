"""CLINC150: what a user wants from an assistant, 150 intents and anything else.

Source: https://github.com/clinc/oos-eval, ``data_full.json``. License: CC BY 3.0. Citation:
Larson et al. 2019, "An Evaluation Dataset for Intent Classification and Out-of-Scope Prediction",
EMNLP. Exactly one label fits each text; ``oos`` is out of scope.
"""

from dataclasses import dataclass

from gollie_like.schema import Label


@dataclass
class FreezeAccount(Label):
    """The user wants to put a block on a bank account. Exclude asking why one is
    blocked (AccountBlocked)."""


@dataclass
class Routing(Label):
    """The user asks for the routing number of a bank."""


@dataclass
class PinChange(Label):
    """The user wants to change, set or recover a PIN."""


@dataclass
class BillDue(Label):
    """The user asks when a bill is due. Exclude its amount (BillBalance,
    MinPayment)."""


@dataclass
class PayBill(Label):
    """The user wants to pay a bill now or on a date."""


@dataclass
class AccountBlocked(Label):
    """The user asks why an account is blocked, or reports that it is. Exclude asking
    for a block (FreezeAccount)."""


@dataclass
class InterestRate(Label):
    """The user asks for the interest rate of an account or loan. Exclude the yearly
    rate of a credit card (Apr)."""


@dataclass
class MinPayment(Label):
    """The user asks for the smallest amount to pay on a bill."""


@dataclass
class BillBalance(Label):
    """The user asks how much is owed on a bill. Exclude the money in an account
    (Balance)."""


@dataclass
class Transfer(Label):
    """The user wants to move money between accounts."""


@dataclass
class OrderChecks(Label):
    """The user wants to order new checks."""


@dataclass
class Balance(Label):
    """The user asks how much money is in an account. Exclude bills (BillBalance) and
    points (RewardsBalance)."""


@dataclass
class SpendingHistory(Label):
    """The user asks how much was spent at a shop, on a kind of goods or in a period.
    Exclude the list of payments (Transactions)."""


@dataclass
class Transactions(Label):
    """The user wants to see recent transactions. Exclude sums by shop or kind
    (SpendingHistory)."""


@dataclass
class ReportFraud(Label):
    """The user reports a charge the user did not make. Exclude lost cards
    (ReportLostCard)."""


@dataclass
class ReplacementCardDuration(Label):
    """The user asks how long a replacement card takes to come."""


@dataclass
class ExpirationDate(Label):
    """The user asks when a card expires. Exclude food (FoodLast)."""


@dataclass
class DamagedCard(Label):
    """The user reports that a card is broken. Exclude loss (ReportLostCard)."""


@dataclass
class ImproveCreditScore(Label):
    """The user asks how to raise the credit score. Exclude asking what it is
    (CreditScore)."""


@dataclass
class ReportLostCard(Label):
    """The user reports a lost or stolen card."""


@dataclass
class CardDeclined(Label):
    """The user asks why a card was refused."""


@dataclass
class CreditLimitChange(Label):
    """The user asks for another credit limit. Exclude asking how high it is
    (CreditLimit)."""


@dataclass
class Apr(Label):
    """The user asks for the annual percentage rate of a card."""


@dataclass
class RedeemRewards(Label):
    """The user wants to use the points or rewards of a card. Exclude their number
    (RewardsBalance)."""


@dataclass
class CreditLimit(Label):
    """The user asks how high the credit limit is."""


@dataclass
class RewardsBalance(Label):
    """The user asks how many points or rewards there are."""


@dataclass
class ApplicationStatus(Label):
    """The user asks whether a card or loan application went through."""


@dataclass
class CreditScore(Label):
    """The user asks for one's credit score."""


@dataclass
class NewCard(Label):
    """The user wants to apply for a new card. Exclude replacements
    (ReplacementCardDuration)."""


@dataclass
class InternationalFees(Label):
    """The user asks for fees on use of a card abroad."""


@dataclass
class FoodLast(Label):
    """The user asks how long a food keeps."""


@dataclass
class ConfirmReservation(Label):
    """The user wants to check that a restaurant reservation stands. Exclude making one
    (RestaurantReservation)."""


@dataclass
class HowBusy(Label):
    """The user asks how full a restaurant is or how long one waits."""


@dataclass
class IngredientsList(Label):
    """The user asks what goes into a dish. Exclude how to make it (Recipe)."""


@dataclass
class Calories(Label):
    """The user asks for the calories of a food. Exclude other nutrition
    (NutritionInfo)."""


@dataclass
class NutritionInfo(Label):
    """The user asks how healthy a food is or what nutrients it has."""


@dataclass
class Recipe(Label):
    """The user asks how to make a dish, or for a recipe."""


@dataclass
class RestaurantReviews(Label):
    """The user asks what people say about a restaurant."""


@dataclass
class RestaurantReservation(Label):
    """The user wants to book a table. Exclude checking (ConfirmReservation) and
    canceling (CancelReservation)."""


@dataclass
class MealSuggestion(Label):
    """The user asks what to cook or eat, as a dish. Exclude places to eat
    (RestaurantSuggestion)."""


@dataclass
class RestaurantSuggestion(Label):
    """The user asks where to eat."""


@dataclass
class CancelReservation(Label):
    """The user wants to cancel a table at a restaurant. Exclude other requests to stop
    (Cancel)."""


@dataclass
class IngredientSubstitution(Label):
    """The user asks what can replace an ingredient."""


@dataclass
class CookTime(Label):
    """The user asks how long a dish cooks."""


@dataclass
class AcceptReservations(Label):
    """The user asks whether a restaurant takes reservations."""


@dataclass
class WhatSong(Label):
    """The user asks which song is playing."""


@dataclass
class PlayMusic(Label):
    """The user wants to play a song, artist, playlist or kind of music."""


@dataclass
class TodoListUpdate(Label):
    """The user wants to add to, remove from or clear the to-do list. Exclude reading it
    (TodoList)."""


@dataclass
class Reminder(Label):
    """The user asks which reminders there are. Exclude setting one (ReminderUpdate)."""


@dataclass
class ReminderUpdate(Label):
    """The user wants to set, change or delete a reminder."""


@dataclass
class CalendarUpdate(Label):
    """The user wants to add, change or remove an event of the calendar. Exclude reading
    it (Calendar)."""


@dataclass
class OrderStatus(Label):
    """The user asks where an order is."""


@dataclass
class UpdatePlaylist(Label):
    """The user wants to add a song to or remove it from a playlist."""


@dataclass
class ShoppingList(Label):
    """The user asks what is on the shopping list. Exclude changing it
    (ShoppingListUpdate)."""


@dataclass
class Calendar(Label):
    """The user asks what is in the calendar."""


@dataclass
class NextSong(Label):
    """The user wants to go to the next song."""


@dataclass
class Order(Label):
    """The user wants to order goods. Exclude adding them to a list
    (ShoppingListUpdate)."""


@dataclass
class TodoList(Label):
    """The user asks what is on the to-do list."""


@dataclass
class ShoppingListUpdate(Label):
    """The user wants to add to or remove from the shopping list."""


@dataclass
class SmartHome(Label):
    """The user wants to control or asks about lights, heating, locks and other devices
    at home."""


@dataclass
class CurrentLocation(Label):
    """The user asks where the user is. Exclude telling others (ShareLocation)."""


@dataclass
class OilChangeWhen(Label):
    """The user asks when the oil is to be changed. Exclude past service
    (LastMaintenance)."""


@dataclass
class OilChangeHow(Label):
    """The user asks how to change the oil."""


@dataclass
class Uber(Label):
    """The user wants to get a ride or taxi."""


@dataclass
class Traffic(Label):
    """The user asks about traffic on a way. Exclude the way itself (Directions)."""


@dataclass
class TirePressure(Label):
    """The user asks for the air pressure of the tires."""


@dataclass
class ScheduleMaintenance(Label):
    """The user wants to make an appointment for service of a car."""


@dataclass
class Gas(Label):
    """The user asks how much fuel is left. Exclude its kind (GasType)."""


@dataclass
class Mpg(Label):
    """The user asks for the fuel economy of a car."""


@dataclass
class Distance(Label):
    """The user asks how far or how long the way to a place is."""


@dataclass
class Directions(Label):
    """The user asks for the way to a place."""


@dataclass
class LastMaintenance(Label):
    """The user asks when the car was last serviced."""


@dataclass
class GasType(Label):
    """The user asks which fuel a car needs."""


@dataclass
class TireChange(Label):
    """The user asks about changing tires or when they need it."""


@dataclass
class JumpStart(Label):
    """The user asks how to start a car with a dead battery."""


@dataclass
class PlugType(Label):
    """The user asks which electric plug a country uses."""


@dataclass
class TravelNotification(Label):
    """The user tells the bank of a coming journey."""


@dataclass
class Translate(Label):
    """The user asks how to say something in another language."""


@dataclass
class FlightStatus(Label):
    """The user asks about the time or state of a flight."""


@dataclass
class InternationalVisa(Label):
    """The user asks whether a visa is needed."""


@dataclass
class Timezone(Label):
    """The user asks in which time zone a place lies. Exclude the time there (Time)."""


@dataclass
class ExchangeRate(Label):
    """The user asks for the rate between currencies."""


@dataclass
class TravelSuggestion(Label):
    """The user asks what to do or see at a place."""


@dataclass
class TravelAlert(Label):
    """The user asks whether it is safe to travel to a place."""


@dataclass
class Vaccines(Label):
    """The user asks which vaccinations a journey needs."""


@dataclass
class LostLuggage(Label):
    """The user reports or asks about lost luggage."""


@dataclass
class BookFlight(Label):
    """The user wants to find or book a flight."""


@dataclass
class BookHotel(Label):
    """The user wants to find or book a hotel."""


@dataclass
class CarryOn(Label):
    """The user asks for the rules on carry-on bags."""


@dataclass
class CarRental(Label):
    """The user wants to rent a car."""


@dataclass
class Weather(Label):
    """The user asks about the weather."""


@dataclass
class Alarm(Label):
    """The user wants to set, change or check an alarm at a time of day. Exclude
    countdowns (Timer)."""


@dataclass
class Date(Label):
    """The user asks which day it is."""


@dataclass
class FindPhone(Label):
    """The user wants to find the user's phone."""


@dataclass
class ShareLocation(Label):
    """The user wants to send the user's location to someone."""


@dataclass
class Timer(Label):
    """The user wants to set, change or check a countdown. Exclude times of day
    (Alarm)."""


@dataclass
class MakeCall(Label):
    """The user wants to call someone."""


@dataclass
class Calculator(Label):
    """The user wants to compute something with numbers. Exclude units
    (MeasurementConversion)."""


@dataclass
class Definition(Label):
    """The user asks what a word means."""


@dataclass
class MeasurementConversion(Label):
    """The user wants to convert between units or asks how they relate."""


@dataclass
class FlipCoin(Label):
    """The user wants to flip a coin."""


@dataclass
class Spelling(Label):
    """The user asks how a word is spelled."""


@dataclass
class Time(Label):
    """The user asks what time it is, here or elsewhere."""


@dataclass
class RollDice(Label):
    """The user wants to roll dice."""


@dataclass
class Text(Label):
    """The user wants to send a text message."""


@dataclass
class PtoRequestStatus(Label):
    """The user asks whether requested days off are approved."""


@dataclass
class NextHoliday(Label):
    """The user asks when the next holiday is."""


@dataclass
class InsuranceChange(Label):
    """The user wants to change or get an insurance plan. Exclude asking about the
    present one (Insurance)."""


@dataclass
class Insurance(Label):
    """The user asks about the user's insurance or benefits."""


@dataclass
class MeetingSchedule(Label):
    """The user asks which meetings there are. Exclude making one (ScheduleMeeting)."""


@dataclass
class Payday(Label):
    """The user asks when wages are paid."""


@dataclass
class Taxes(Label):
    """The user asks about taxes owed or how to handle them. Exclude the wage form
    (W2)."""


@dataclass
class Income(Label):
    """The user asks how much the user earns."""


@dataclass
class Rollover401k(Label):
    """The user asks about moving retirement savings."""


@dataclass
class PtoBalance(Label):
    """The user asks how many days off are left. Exclude days already taken
    (PtoUsed)."""


@dataclass
class PtoRequest(Label):
    """The user wants to request days off."""


@dataclass
class W2(Label):
    """The user asks for the yearly wage form."""


@dataclass
class ScheduleMeeting(Label):
    """The user wants to make a meeting or book a room."""


@dataclass
class DirectDeposit(Label):
    """The user wants to set up payment of wages to an account."""


@dataclass
class PtoUsed(Label):
    """The user asks how many days off were taken."""


@dataclass
class WhoMadeYou(Label):
    """The user asks who built the assistant."""


@dataclass
class MeaningOfLife(Label):
    """The user asks for the meaning of life."""


@dataclass
class WhoDoYouWorkFor(Label):
    """The user asks for whom the assistant works."""


@dataclass
class DoYouHavePets(Label):
    """The user asks whether the assistant has pets."""


@dataclass
class WhatAreYourHobbies(Label):
    """The user asks what the assistant likes to do."""


@dataclass
class FunFact(Label):
    """The user asks for an interesting fact."""


@dataclass
class WhatIsYourName(Label):
    """The user asks for the assistant's name. Exclude changing it (ChangeAiName)."""


@dataclass
class WhereAreYouFrom(Label):
    """The user asks where the assistant comes from."""


@dataclass
class Goodbye(Label):
    """The user says goodbye."""


@dataclass
class ThankYou(Label):
    """The user says thanks."""


@dataclass
class Greeting(Label):
    """The user greets or asks how the assistant is."""


@dataclass
class TellJoke(Label):
    """The user asks for a joke."""


@dataclass
class AreYouABot(Label):
    """The user asks whether one speaks to a machine."""


@dataclass
class HowOldAreYou(Label):
    """The user asks how old the assistant is."""


@dataclass
class WhatCanIAskYou(Label):
    """The user asks what the assistant can do."""


@dataclass
class ChangeSpeed(Label):
    """The user wants the assistant to speak faster or slower."""


@dataclass
class UserName(Label):
    """The user asks what the assistant calls the user. Exclude changing it
    (ChangeUserName)."""


@dataclass
class WhisperMode(Label):
    """The user wants to turn whispering on or off."""


@dataclass
class Yes(Label):
    """The user says yes or agrees."""


@dataclass
class ChangeVolume(Label):
    """The user wants to change the volume or set it to a level."""


@dataclass
class No(Label):
    """The user says no or disagrees."""


@dataclass
class ChangeLanguage(Label):
    """The user wants to change the language of the assistant. Exclude translations
    (Translate)."""


@dataclass
class Repeat(Label):
    """The user asks the assistant to say it again."""


@dataclass
class ChangeAccent(Label):
    """The user wants to change the assistant's accent or voice."""


@dataclass
class Cancel(Label):
    """The user wants to stop what was just asked. Exclude reservations
    (CancelReservation)."""


@dataclass
class SyncDevice(Label):
    """The user wants to connect or disconnect a device such as a phone."""


@dataclass
class ChangeUserName(Label):
    """The user wants to change what the assistant calls the user."""


@dataclass
class ChangeAiName(Label):
    """The user wants to give the assistant another name."""


@dataclass
class ResetSettings(Label):
    """The user wants to go back to the original settings."""


@dataclass
class Maybe(Label):
    """The user is undecided: neither yes nor no."""


@dataclass
class OutOfScope(Label):
    """The user wants anything that none of the other intents covers, even if it sounds
    close to one."""


LABELS: dict[str, type] = {
    "freeze_account": FreezeAccount,
    "routing": Routing,
    "pin_change": PinChange,
    "bill_due": BillDue,
    "pay_bill": PayBill,
    "account_blocked": AccountBlocked,
    "interest_rate": InterestRate,
    "min_payment": MinPayment,
    "bill_balance": BillBalance,
    "transfer": Transfer,
    "order_checks": OrderChecks,
    "balance": Balance,
    "spending_history": SpendingHistory,
    "transactions": Transactions,
    "report_fraud": ReportFraud,
    "replacement_card_duration": ReplacementCardDuration,
    "expiration_date": ExpirationDate,
    "damaged_card": DamagedCard,
    "improve_credit_score": ImproveCreditScore,
    "report_lost_card": ReportLostCard,
    "card_declined": CardDeclined,
    "credit_limit_change": CreditLimitChange,
    "apr": Apr,
    "redeem_rewards": RedeemRewards,
    "credit_limit": CreditLimit,
    "rewards_balance": RewardsBalance,
    "application_status": ApplicationStatus,
    "credit_score": CreditScore,
    "new_card": NewCard,
    "international_fees": InternationalFees,
    "food_last": FoodLast,
    "confirm_reservation": ConfirmReservation,
    "how_busy": HowBusy,
    "ingredients_list": IngredientsList,
    "calories": Calories,
    "nutrition_info": NutritionInfo,
    "recipe": Recipe,
    "restaurant_reviews": RestaurantReviews,
    "restaurant_reservation": RestaurantReservation,
    "meal_suggestion": MealSuggestion,
    "restaurant_suggestion": RestaurantSuggestion,
    "cancel_reservation": CancelReservation,
    "ingredient_substitution": IngredientSubstitution,
    "cook_time": CookTime,
    "accept_reservations": AcceptReservations,
    "what_song": WhatSong,
    "play_music": PlayMusic,
    "todo_list_update": TodoListUpdate,
    "reminder": Reminder,
    "reminder_update": ReminderUpdate,
    "calendar_update": CalendarUpdate,
    "order_status": OrderStatus,
    "update_playlist": UpdatePlaylist,
    "shopping_list": ShoppingList,
    "calendar": Calendar,
    "next_song": NextSong,
    "order": Order,
    "todo_list": TodoList,
    "shopping_list_update": ShoppingListUpdate,
    "smart_home": SmartHome,
    "current_location": CurrentLocation,
    "oil_change_when": OilChangeWhen,
    "oil_change_how": OilChangeHow,
    "uber": Uber,
    "traffic": Traffic,
    "tire_pressure": TirePressure,
    "schedule_maintenance": ScheduleMaintenance,
    "gas": Gas,
    "mpg": Mpg,
    "distance": Distance,
    "directions": Directions,
    "last_maintenance": LastMaintenance,
    "gas_type": GasType,
    "tire_change": TireChange,
    "jump_start": JumpStart,
    "plug_type": PlugType,
    "travel_notification": TravelNotification,
    "translate": Translate,
    "flight_status": FlightStatus,
    "international_visa": InternationalVisa,
    "timezone": Timezone,
    "exchange_rate": ExchangeRate,
    "travel_suggestion": TravelSuggestion,
    "travel_alert": TravelAlert,
    "vaccines": Vaccines,
    "lost_luggage": LostLuggage,
    "book_flight": BookFlight,
    "book_hotel": BookHotel,
    "carry_on": CarryOn,
    "car_rental": CarRental,
    "weather": Weather,
    "alarm": Alarm,
    "date": Date,
    "find_phone": FindPhone,
    "share_location": ShareLocation,
    "timer": Timer,
    "make_call": MakeCall,
    "calculator": Calculator,
    "definition": Definition,
    "measurement_conversion": MeasurementConversion,
    "flip_coin": FlipCoin,
    "spelling": Spelling,
    "time": Time,
    "roll_dice": RollDice,
    "text": Text,
    "pto_request_status": PtoRequestStatus,
    "next_holiday": NextHoliday,
    "insurance_change": InsuranceChange,
    "insurance": Insurance,
    "meeting_schedule": MeetingSchedule,
    "payday": Payday,
    "taxes": Taxes,
    "income": Income,
    "rollover_401k": Rollover401k,
    "pto_balance": PtoBalance,
    "pto_request": PtoRequest,
    "w2": W2,
    "schedule_meeting": ScheduleMeeting,
    "direct_deposit": DirectDeposit,
    "pto_used": PtoUsed,
    "who_made_you": WhoMadeYou,
    "meaning_of_life": MeaningOfLife,
    "who_do_you_work_for": WhoDoYouWorkFor,
    "do_you_have_pets": DoYouHavePets,
    "what_are_your_hobbies": WhatAreYourHobbies,
    "fun_fact": FunFact,
    "what_is_your_name": WhatIsYourName,
    "where_are_you_from": WhereAreYouFrom,
    "goodbye": Goodbye,
    "thank_you": ThankYou,
    "greeting": Greeting,
    "tell_joke": TellJoke,
    "are_you_a_bot": AreYouABot,
    "how_old_are_you": HowOldAreYou,
    "what_can_i_ask_you": WhatCanIAskYou,
    "change_speed": ChangeSpeed,
    "user_name": UserName,
    "whisper_mode": WhisperMode,
    "yes": Yes,
    "change_volume": ChangeVolume,
    "no": No,
    "change_language": ChangeLanguage,
    "repeat": Repeat,
    "change_accent": ChangeAccent,
    "cancel": Cancel,
    "sync_device": SyncDevice,
    "change_user_name": ChangeUserName,
    "change_ai_name": ChangeAiName,
    "reset_settings": ResetSettings,
    "maybe": Maybe,
    "oos": OutOfScope,
}
