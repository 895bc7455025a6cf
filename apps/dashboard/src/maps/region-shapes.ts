import { readFile } from "node:fs/promises";
import { geoAzimuthalEqualArea, geoCentroid, geoPath } from "d3-geo";
import type { Outlines } from "@daybook/charts";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { countryMaps } from "./country-maps.ts";

const width = 600;
const mostHeight = 460;

/** The regions of a country, drawn once and kept; `null` where there is no map of it. Equal areas, so that none looks larger than it is. */
export function regionShapes(country: string): Promise<Outlines | null> {
  const kept = drawn.get(country) ?? draw(country);
  drawn.set(country, kept);
  return kept;
}

const drawn = new Map<string, Promise<Outlines | null>>();

async function draw(country: string): Promise<Outlines | null> {
  const map = Object.hasOwn(countryMaps, country) ? countryMaps[country] : undefined;
  if (map === undefined) return null;
  const file = new URL(`geometry/${map.file}.topo.json`, import.meta.url);
  const topology = JSON.parse(await readFile(file, "utf8")) as Topology;
  const [geometry] = Object.values(topology.objects);
  if (geometry?.type !== "GeometryCollection") throw new Error(`${file.pathname} has no regions`);
  const regions = feature(topology, geometry as GeometryCollection<{ name: string | null }>);
  const [longitude, latitude] = geoCentroid(regions);
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).fitSize([width, mostHeight], regions);
  const path = geoPath(projection).digits(1);
  const [[, top], [, bottom]] = path.bounds(regions);
  projection.translate([projection.translate()[0], projection.translate()[1] - top]);
  return {
    country,
    width,
    height: Math.ceil(bottom - top),
    regions: regions.features.map((region) => {
      const [[left], [right]] = path.bounds(region);
      const name = region.properties.name ?? "";
      const place = Object.hasOwn(map.places, name) ? map.places[name] : undefined;
      return { place: place ?? null, path: path(region) ?? "", at: path.centroid(region), width: right - left };
    }),
    note: map.note ?? null,
  };
}
