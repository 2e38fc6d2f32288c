import { describe, expect, it } from 'vitest'
import { serverSettings } from '#api/config.ts'

describe('settings of the server', () => {
  it('come from the environment, with this machine alone as default', () => {
    expect(serverSettings({})).toMatchObject({ host: '127.0.0.1', port: 3000, engine: { kind: 'embedded' } })
    expect(serverSettings({ HOST: '0.0.0.0', PORT: '8080', LIANTU_DATA: '/srv/liantu' })).toMatchObject({
      host: '0.0.0.0', port: 8080, engine: { kind: 'embedded', folder: '/srv/liantu' },
    })
    expect(serverSettings({ NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'secret-word' })).toMatchObject({
      engine: { kind: 'neo4j', uri: 'neo4j://db:7687', username: 'neo4j', database: 'neo4j' },
    })
  })

  it.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ HOST: 'not a host' }, 'HOST'],
    [{ LIANTU_DATA: ' ' }, 'LIANTU_DATA'],
    [{ NEO4J_URI: 'http://db' }, 'NEO4J_URI'],
    [{ NEO4J_URI: 'bolt://db' }, 'NEO4J_PASSWORD'],
    [{ NEO4J_PASSWORD: 'secret-word' }, 'NEO4J_URI'],
  ])('%o stops the start with the name of what is wrong', (environment, name) => {
    expect(() => serverSettings(environment)).toThrow(name)
  })

  it('tells every wrong variable at once', () => {
    expect(() => serverSettings({ PORT: '-1', HOST: '?', NEO4J_URI: 'db' })).toThrow(/HOST[^]*PORT[^]*NEO4J_URI/u)
  })
})
