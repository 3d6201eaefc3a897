/** What stands between two numbers that count, in many languages: "3 of 12". A pattern's alternatives, without the signs. */
export const OF = 'of|von|de|di|dari|sur|из|з|van|av|af|z|trong';
