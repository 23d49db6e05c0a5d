/** Whether somebody is taking the picture from the page as markup, so that it must all be there. */
class OnPaper {
	asked = $state(false);
}

export const onPaper = new OnPaper();
