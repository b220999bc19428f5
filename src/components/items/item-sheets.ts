/**
 * The style sheets of every type of question. A page that fetches questions has none of their components, so the sheets
 * are named here once, for it and for the components.
 */
import '#styles/components/check.css';
import '#styles/components/errors.css';
import '#styles/components/pairs.css';
import '#styles/components/choice-table.css';
import '#styles/components/rating.css';
import '#styles/components/order.css';
import '#styles/components/gaps.css';
import '#styles/components/record.css';
import '#styles/components/feedback.css';
