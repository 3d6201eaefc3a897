import { corpusPayloads, ownPayloads, type Payload } from '../helpers/hostile';
import { testPayloads } from '../suites/hostile/hostile';
import { between } from '../suites/hostile/places';

testPayloads([...ownPayloads(), ...oneOfEach(corpusPayloads({ repetitions: 600 }))].map(between));

function oneOfEach(payloads: Payload[]): Payload[] {
  return [...new Map(payloads.map((payload) => [payload.class, payload])).values()];
}
