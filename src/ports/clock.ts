/** Where the time comes from. One run asks once and uses that one instant. @source trust model, section 5 */
export interface Clock {
  now(): Date;
}
