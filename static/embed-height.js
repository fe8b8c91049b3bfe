// Tells the page around a frame how high its content is, so that the frame can be made to fit.
const content = document.querySelector('.embed');
new ResizeObserver(() => {
	const height = Math.ceil(content.getBoundingClientRect().height);
	parent.postMessage({ type: 'ccg-lens-height', height, path: location.pathname }, '*');
}).observe(content);
