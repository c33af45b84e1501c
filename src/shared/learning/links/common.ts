import type { FieldLinks } from '../model.ts';

/** The fields that every record has. */
export const common: FieldLinks = {
  status: ['strategy-version', 'evidence'],
  owner: ['accountable-owner', 'raci'],
  tags: ['scope'],
  notes: ['assumption', 'evidence'],
  evidence: ['evidence', 'assumption', 'confidence'],
  'evidence.claim': ['evidence', 'reason-to-believe'],
  'evidence.level': ['assumption', 'evidence', 'confidence'],
  'evidence.source': ['evidence', 'survey', 'interview'],
  'evidence.date': ['evidence', 'survey-wave'],
  'evidence.sampleSize': ['sample-size', 'margin-of-error', 'sampling-bias'],
  'evidence.expires': ['evidence', 'continuous-improvement'],
  'evidence.cites': ['customer-feedback', 'customer-experience-metrics', 'evidence'],
  'evidence.about': ['throughline', 'evidence'],
};
