import { describe, expect, it } from 'vitest'
import { engineSettings } from '#graph/engines/settings.ts'

const neo4j = { NEO4J_URI: 'neo4j://db.example:7687', NEO4J_PASSWORD: 'secret' }

describe('engine settings', () => {
  it('are the embedded engine under the working folder when nothing is set', () => {
    expect(engineSettings({}, '/srv/liantu')).toEqual({ kind: 'embedded', folder: '/srv/liantu/.liantu/data' })
  })

  it('take LIANTU_DATA, relative to the working folder', () => {
    expect(engineSettings({ LIANTU_DATA: 'data' }, '/srv')).toEqual({ kind: 'embedded', folder: '/srv/data' })
    expect(engineSettings({ LIANTU_DATA: '/var/liantu' }, '/srv')).toEqual({ kind: 'embedded', folder: '/var/liantu' })
  })

  it('are Neo4j when NEO4J_URI is set, with its usual user and database', () => {
    expect(engineSettings(neo4j)).toEqual({
      kind: 'neo4j',
      uri: 'neo4j://db.example:7687',
      username: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    })
    expect(engineSettings({ ...neo4j, NEO4J_USERNAME: 'office', NEO4J_DATABASE: 'plans' })).toMatchObject({
      username: 'office',
      database: 'plans',
    })
  })

  it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('accept the scheme %s', (scheme) => {
    for (const host of ['localhost', '127.0.0.1:7687', '[::1]:7687', 'a.example:1/']) {
      expect(engineSettings({ ...neo4j, NEO4J_URI: `${scheme}://${host}` })).toMatchObject({ kind: 'neo4j' })
    }
  })

  it.each([
    'http://localhost:7474',
    'localhost:7687',
    'neo4j://',
    'neo4j://user:secret@host',
    'neo4j://host/database',
    'neo4j://host:99999',
    'neo4j://host:x',
    '',
  ])('refuse the URI "%s" by name', (uri) => {
    expect(() => engineSettings({ ...neo4j, NEO4J_URI: uri })).toThrow(/NEO4J_URI/u)
  })

  it('say which schemes are allowed', () => {
    expect(() => engineSettings({ ...neo4j, NEO4J_URI: 'http://x' })).toThrow(/bolt, bolt\+s, bolt\+ssc, neo4j, neo4j\+s, neo4j\+ssc/u)
  })

  it('want a password with the URI, and the URI with anything of Neo4j', () => {
    expect(() => engineSettings({ NEO4J_URI: 'bolt://localhost' })).toThrow(/NEO4J_PASSWORD is not/u)
    expect(() => engineSettings({ NEO4J_PASSWORD: 'secret' })).toThrow(/NEO4J_PASSWORD is set but NEO4J_URI is not/u)
  })

  it('name every wrong variable at once, and never print a password', () => {
    const attempt = () => engineSettings({ NEO4J_URI: 'x', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: '!', LIANTU_DATA: ' ' })
    expect(attempt).toThrow(/LIANTU_DATA[^\n]*\nNEO4J_URI[^\n]*\nNEO4J_DATABASE/u)
    expect(attempt).not.toThrow(/secret/u)
  })
})
