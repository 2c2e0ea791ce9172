import {previewRows} from '../../typeset/preview.ts';
import {type Step, step} from '../effect.ts';
import {geometry, previewMeasure} from '../geometry.ts';
import type {Command} from '../message.ts';
import {type Model, previewTop} from '../model.ts';

/** Scrolls the preview as far as there is something to see. */
export function scrollPreview(
	model: Model,
	{by, direction, count = 1}: Extract<Command, {type: 'scroll-preview'}>,
): Step {
	const {bodyRows, previewColumns} = geometry(model);
	const {preview} = model;
	if (previewColumns === 0 || !preview?.page) return step(model);
	const stride = by === 'row' ? 1 : Math.max(1, Math.floor(bodyRows / 2));
	const wanted = Math.max(0, previewTop(model) + direction * count * stride);
	const rows = previewRows(preview.page, previewMeasure(previewColumns), wanted + bodyRows).length;
	const top = Math.max(0, Math.min(wanted, rows - bodyRows));
	return step({...model, scrolled: {id: preview.id, top}});
}
